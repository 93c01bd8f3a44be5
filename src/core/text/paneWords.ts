import { pane as english } from "./en/pane";
import type { Language } from "./language";
import { pane as thai } from "./th/pane";

export type PaneWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, PaneWords>> = { th: thai, en: english };

/** The words of the pane in a language. */
export function paneWordsIn(language: Language): PaneWords {
  return words[language];
}
