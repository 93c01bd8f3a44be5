import { pending as english } from "./en/pending";
import type { Language } from "./language";
import { pending as thai } from "./th/pending";

/** The words of what stands in a form as last year's, to be confirmed. */
export type PendingWords = Record<keyof typeof thai, string>;

const pendingWords: Readonly<Record<Language, PendingWords>> = { th: thai, en: english };

/** The words of what is to be confirmed in a language. */
export function pendingWordsIn(language: Language): PendingWords {
  return pendingWords[language];
}
