/** Why a score is what it is, for people to read: what it is, and under it the parts it comes from. */
export interface Explanation {
  readonly title: string;
  /** The score and level, or why there is none; each a sentence. */
  readonly verdict: readonly string[];
  readonly parts: readonly ExplanationPart[];
}

export interface ExplanationPart {
  readonly title: string;
  readonly lines: readonly string[];
}
