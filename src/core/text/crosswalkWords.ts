import { crosswalk as english } from "./en/crosswalk";
import type { Language } from "./language";
import { crosswalk as thai } from "./th/crosswalk";

/** The same words under the same keys, whatever they say. */
type WordsLike<T> = { readonly [K in keyof T]: T[K] extends string ? string : WordsLike<T[K]> };

export type CrosswalkWords = WordsLike<typeof thai>;

const words: Readonly<Record<Language, CrosswalkWords>> = { th: thai, en: english };

/** The words of crosswalks between editions, and of their workbooks, in a language. */
export function crosswalkWordsIn(language: Language): CrosswalkWords {
  return words[language];
}
