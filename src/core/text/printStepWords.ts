import { printStep as english } from "./en/printStep";
import type { Language } from "./language";
import { printStep as thai } from "./th/printStep";

export type PrintStepWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, PrintStepWords>> = { th: thai, en: english };

/** The words of the step that prints in a language; apart from the pane's others, which are loaded at first. */
export function printStepWordsIn(language: Language): PrintStepWords {
  return words[language];
}
