import { carryStep as english } from "./en/carryStep";
import type { Language } from "./language";
import { carryStep as thai } from "./th/carryStep";

export type CarryStepWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, CarryStepWords>> = { th: thai, en: english };

/** The words of the step that makes another form of the open one; apart from the pane's others, which are loaded at first. */
export function carryStepWordsIn(language: Language): CarryStepWords {
  return words[language];
}
