import { merge as english } from "./en/merge";
import type { Language } from "./language";
import { merge as thai } from "./th/merge";

export type MergeWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, MergeWords>> = { th: thai, en: english };

/** The words in a language for what merging tells of its files. */
export function mergeWordsIn(language: Language): MergeWords {
  return words[language];
}
