import { edition as english } from "./en/edition";
import type { Language } from "./language";
import { edition as thai } from "./th/edition";

/** The same keys all the way down, with any words. */
type AnyWords<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : AnyWords<T[Key]> };

export type EditionWords = AnyWords<typeof thai>;
export type EditionTableKey = keyof EditionWords["tables"];

/** The words of workbooks in which editions are typed. */
export const editionWords: Readonly<Record<Language, EditionWords>> = { th: thai, en: english };
