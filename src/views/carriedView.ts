/** How many filled cells of a form were carried into another, are marked there, or are kept on a sheet of their own. */
export interface FateCounts {
  readonly carried: number;
  readonly marked: number;
  readonly kept: number;
}

/** What a person must decide in the form that was made, or look at there. */
export interface DecisionView {
  /** Ids of the rows that it is about in the form that was made. */
  readonly ids: string;
  readonly text: string;
  /** Why, in words. */
  readonly reason: string;
}

/** Something that there are so many of. */
export interface CountedView {
  readonly name: string;
  readonly count: number;
}

/** A score under the older criteria and under the newer, as they are shown; empty where there is none. */
export interface ScoreChangeView {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What became of a form that was carried into another. */
export interface CarriedView {
  /** Null for a form of next year, in which nothing counts before it is confirmed. */
  readonly fates: FateCounts | null;
  /** What came along, in parts. */
  readonly counted: readonly CountedView[];
  /** Empty for a form of next year, which has no scores yet. */
  readonly scores: readonly ScoreChangeView[];
  readonly decisions: readonly DecisionView[];
}
