import type { Criteria } from "../criteria/schema";
import type { ItemScore, LevelCounts } from "./scores";

/** How many process items stand at each level. Items of results have no level and aren't counted. */
export function countLevels(criteria: Criteria, itemScores: readonly ItemScore[]): LevelCounts {
  const process = itemScores.filter((each) => each.trace.kind === "process");
  const count = (fits: (each: ItemScore) => boolean) => process.filter(fits).length;
  return {
    byLevel: criteria.levels.map(({ id }) => ({ level: id, count: count((each) => each.level === id) })),
    below: count((each) => each.level === "below"),
    notAssessed: count((each) => each.state === "not-assessed"),
    notApplicable: count((each) => each.state === "not-applicable"),
  };
}
