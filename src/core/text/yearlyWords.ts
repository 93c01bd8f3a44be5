import { yearly as english } from "./en/yearly";
import type { Language } from "./language";
import { yearly as thai } from "./th/yearly";

/** The words of the sheet that compares two years. */
export type YearlyWords = Record<keyof typeof thai, string>;

const yearlyWords: Readonly<Record<Language, YearlyWords>> = { th: thai, en: english };

/** The words of the comparison of two years in a language. */
export function yearlyWordsIn(language: Language): YearlyWords {
  return yearlyWords[language];
}
