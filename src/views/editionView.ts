import type { NameInLanguages } from "./choices";

/** Where an edition was found: in the program, kept on this machine, in the form that is open, in a file. */
export type EditionOrigin = "built-in" | "kept" | "form" | "file";

/** How much an edition holds. */
export interface EditionHoldings {
  readonly categories: number;
  readonly items: number;
  readonly statements: number;
  readonly measures: number;
  readonly levels: number;
}

/** An edition at hand. */
export interface EditionView {
  /** Tells it from every other, of the same id too. */
  readonly key: string;
  readonly id: string;
  readonly name: NameInLanguages;
  readonly description: NameInLanguages;
  /** The beginning of its digest, which tells it from others of its id. */
  readonly mark: string;
  /** True where another at hand has the same id. */
  readonly isOneOfSeveral: boolean;
  readonly origins: readonly EditionOrigin[];
  readonly holds: EditionHoldings;
}
