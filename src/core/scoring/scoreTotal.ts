import type { Criteria } from "../criteria/schema";
import type { CategoryScore, TotalScore } from "./scores";
import { weightedMean } from "./weightedMean";

/**
 * The total: the mean of the categories with an assessed item by the edition's weights, full precision; never
 * the mean of the items. `restAtZero` is the mean of all categories with their rest at 0. A category whose
 * items are all not applicable is left out altogether.
 */
export function scoreTotal(criteria: Criteria, categoryScores: readonly CategoryScore[]): TotalScore {
  const scores = new Map(categoryScores.map((each) => [each.category, each]));
  const parts = criteria.categories.flatMap(({ id, weight }) => {
    const score = scores.get(id);
    return score === undefined || score.of === 0 ? [] : [{ ...score, id, weight }];
  });
  return {
    ...weightedMean(parts),
    itemsAssessed: categoryScores.reduce((sum, each) => sum + each.assessed, 0),
    itemsOf: categoryScores.reduce((sum, each) => sum + each.of, 0),
  };
}
