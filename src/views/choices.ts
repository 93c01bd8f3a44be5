import type { Language } from "../core/text/language";

/** A name in both languages. */
export type NameInLanguages = Readonly<Record<Language, string>>;

export interface NamedChoice {
  readonly id: string;
  readonly name: NameInLanguages;
}

/** An edition that a form can be made of. */
export interface EditionChoice extends NamedChoice {
  /** Tells it from every other, of the same id too. */
  readonly key: string;
  /** What tells it from others of the same name; empty where none has it. */
  readonly mark: string;
  readonly description: NameInLanguages;
  readonly kinds: readonly NamedChoice[];
  readonly categories: readonly NamedChoice[];
  readonly languages: readonly Language[];
}

/** Marks with two readings: in how many cells, and what they may count as. */
export interface AmbiguousMarks {
  readonly count: number;
  readonly meanings: readonly NamedChoice[];
}
