import { criteriaStep as english } from "./en/criteriaStep";
import type { Language } from "./language";
import { criteriaStep as thai } from "./th/criteriaStep";

export type CriteriaStepWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, CriteriaStepWords>> = { th: thai, en: english };

/** The words of the step about editions in a language; apart from the pane's others, which are loaded at first. */
export function criteriaStepWordsIn(language: Language): CriteriaStepWords {
  return words[language];
}
