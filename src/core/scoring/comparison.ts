import type { CategoryId } from "../criteria/ids";

/** A score of last year and this year's target, 0 to the top level's points; null where nobody said. */
export interface ComparedScore {
  readonly lastYear: number | null;
  readonly target: number | null;
}

/** What an agency compares its scores with, as people typed it. Categories without either may be left out. */
export interface Comparison {
  readonly categories: ReadonlyMap<CategoryId, ComparedScore>;
  readonly total: ComparedScore;
}

/** Nothing said. */
export const noComparedScore: ComparedScore = { lastYear: null, target: null };
export const noComparison: Comparison = { categories: new Map(), total: noComparedScore };
