import { slip as english } from "./en/slip";
import type { Language } from "./language";
import { slip as thai } from "./th/slip";

export type SlipWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, SlipWords>> = { th: thai, en: english };

/** The words of correction slips in a language. */
export function slipWordsIn(language: Language): SlipWords {
  return words[language];
}
