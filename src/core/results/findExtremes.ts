import type { Extreme } from "./digestFact";

/** What stands highest and what lowest, or that all share one score. */
export type FoundExtremes<Id> =
  | { readonly kind: "equal"; readonly count: number; readonly score: number }
  | { readonly kind: "apart"; readonly highest: Extreme<Id>; readonly lowest: Extreme<Id> };

/** The extremes of scores as they are shown; null where there are fewer than two, for none stands out then. */
export function findExtremes<Id>(
  known: readonly { readonly id: Id; readonly score: number }[],
): FoundExtremes<Id> | null {
  if (known.length < 2) return null;
  const extreme = (score: number): Extreme<Id> => ({
    ids: known.filter((each) => each.score === score).map(({ id }) => id),
    score,
  });
  const highest = extreme(Math.max(...known.map(({ score }) => score)));
  const lowest = extreme(Math.min(...known.map(({ score }) => score)));
  return highest.score === lowest.score
    ? { kind: "equal", count: known.length, score: highest.score }
    : { kind: "apart", highest, lowest };
}
