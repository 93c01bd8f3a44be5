/** A target to choose from: a level of every item, or points of the total. */
export interface TargetChoice {
  /** As `Target` is typed: a level's id, or points. */
  readonly id: string;
  readonly name: string;
}

/** The fewest statements to a target, in words. */
export interface PathView {
  readonly statements: readonly {
    readonly code: string;
    readonly item: string;
    readonly level: string;
    readonly text: string;
  }[];
  /** What comes of it, in one sentence: the total once they are met, that it is reached already, or the best within reach. */
  readonly verdict: string;
  /** Items that can't reach the level by what is answered today, each with why. */
  readonly blocked: readonly string[];
}
