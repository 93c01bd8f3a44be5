import { collect as english } from "./en/collect";
import type { Language } from "./language";
import { collect as thai } from "./th/collect";

export type CollectWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, CollectWords>> = { th: thai, en: english };

/** The words of the step about many files in a language; apart from the pane's others, which are loaded at first. */
export function collectWordsIn(language: Language): CollectWords {
  return words[language];
}
