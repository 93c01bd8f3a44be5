import type { Criteria } from "../criteria/schema";
import { itemPart } from "./scoreCategory";
import type { ItemScore, LensScore } from "./scores";
import { weightedMean } from "./weightedMean";

/**
 * The plain mean of the assessed items mapped to each value of each lens, in the edition's order.
 * Not an official figure: the mapping of items is editorial.
 */
export function scoreLenses(criteria: Criteria, itemScores: readonly ItemScore[]): readonly LensScore[] {
  const scores = new Map(itemScores.map((each) => [each.item, each]));
  return criteria.lenses.flatMap((lens) =>
    lens.values.map((value) => {
      const mapped = lens.mapping.filter((each) => each.values.includes(value.id));
      const parts = mapped.flatMap(({ item }) => itemPart(scores.get(item), 1));
      return { lens: lens.id, value: value.id, ...weightedMean(parts) };
    }),
  );
}
