import { pendingRows as english } from "./en/pendingRows";
import type { Language } from "./language";
import { pendingRows as thai } from "./th/pendingRows";

export type PendingRowWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, PendingRowWords>> = { th: thai, en: english };

/** The words of rows that wait to be confirmed, in a language; apart from the pane's others, which are loaded at first. */
export function pendingRowWordsIn(language: Language): PendingRowWords {
  return words[language];
}
