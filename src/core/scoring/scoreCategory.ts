import type { Category } from "../criteria/schema";
import type { CategoryScore, ItemScore } from "./scores";
import { weightedMean, type MeanPart } from "./weightedMean";

/**
 * Score of a category: the mean of its assessed items by the edition's weights, full precision.
 * Items not applicable are left out altogether; an item that isn't assessed leaves the score provisional.
 */
export function scoreCategory(category: Category, itemScores: readonly ItemScore[]): CategoryScore {
  const scores = new Map(itemScores.map((each) => [each.item, each]));
  const parts = category.items.flatMap(({ id, weight }) => itemPart(scores.get(id), weight));
  return { category: category.id, ...weightedMean(parts) };
}

/** An item as a part of a mean; none where it isn't applicable. */
export function itemPart(itemScore: ItemScore | undefined, weight: number): readonly MeanPart[] {
  if (itemScore === undefined || itemScore.state === "not-applicable") return [];
  const { item, score, isProvisional } = itemScore;
  return [{ id: item, weight, score, restAtZero: score ?? 0, isProvisional }];
}
