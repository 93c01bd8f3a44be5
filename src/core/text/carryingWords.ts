import { carrying as english } from "./en/carrying";
import type { Language } from "./language";
import { carrying as thai } from "./th/carrying";

export type CarryingWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, CarryingWords>> = { th: thai, en: english };

/** The words of the sheets that an upgraded form tells of its older one in, in a language. */
export function carryingWordsIn(language: Language): CarryingWords {
  return words[language];
}
