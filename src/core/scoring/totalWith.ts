import type { StatementId } from "../criteria/ids";
import type { Criteria } from "../criteria/schema";
import type { AnswerSet } from "./answers";
import { creditItem, withMet } from "./creditItem";
import { earnLevels, sumPoints } from "./earnLevels";
import { scoreCategory } from "./scoreCategory";
import type { ItemScore, ScoreSet } from "./scores";
import { scoreTotal } from "./scoreTotal";

/**
 * The total once some statements of assessed items are met, everything else as it is today; full precision.
 * Null where nothing is assessed.
 */
export function totalWith(
  criteria: Criteria,
  { answers }: AnswerSet,
  today: ScoreSet,
  statements: readonly StatementId[],
): number | null {
  const met = new Set(statements);
  const points = new Map(
    criteria.categories.flatMap((category) => {
      if (category.kind !== "process") return [];
      return category.items.map((item) => {
        const levels = withMet(creditItem(criteria, item, answers), met);
        return [item.id, sumPoints(earnLevels(criteria.scoring.name, levels))] as const;
      });
    }),
  );
  const items = today.items.map((each): ItemScore => {
    const score = points.get(each.item);
    return score === undefined || each.state !== "assessed" ? each : { ...each, score };
  });
  return scoreTotal(
    criteria,
    criteria.categories.map((category) => scoreCategory(category, items)),
  ).score;
}
