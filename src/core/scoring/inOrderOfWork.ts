import type { Criteria } from "../criteria/schema";
import type { Gap } from "./scores";

/**
 * Gaps in the order in which to work on them: statements by level, lowest first, then what items of results
 * lack; inside a level the larger gain for the total first, a gain that isn't known last; equals stay in the
 * order in which they came, the edition's. Gains that differ by no more than binary noise are equal.
 */
export function inOrderOfWork(criteria: Criteria, gaps: readonly Gap[]): readonly Gap[] {
  const ranks = new Map(criteria.levels.map((level, rank) => [level.id, rank]));
  const rankOf = (gap: Gap) =>
    gap.kind === "statement" ? (ranks.get(gap.level) ?? criteria.levels.length) : criteria.levels.length;
  // Counted in whole tolerances: a comparison that allows for noise pair by pair wouldn't be transitive.
  const gainOf = (gap: Gap) =>
    gap.gain === null ? -1 : Math.round(gap.gain.total / criteria.scoring.tolerance);
  return [...gaps].sort((a, b) => rankOf(a) - rankOf(b) || gainOf(b) - gainOf(a));
}
