import { batch as english } from "./en/batch";
import type { Language } from "./language";
import { batch as thai } from "./th/batch";

export type BatchWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, BatchWords>> = { th: thai, en: english };

/** The words of batches in a language. */
export function batchWordsIn(language: Language): BatchWords {
  return words[language];
}
