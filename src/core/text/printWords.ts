import { print as english } from "./en/print";
import type { Language } from "./language";
import { print as thai } from "./th/print";

export type PrintWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, PrintWords>> = { th: thai, en: english };

/** What people call the print sets in a language, by their ids. */
export function printWordsIn(language: Language): PrintWords {
  return words[language];
}
