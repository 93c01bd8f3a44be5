import { trace as english } from "./en/trace";
import type { Language } from "./language";
import { trace as thai } from "./th/trace";

export type TraceWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, TraceWords>> = { th: thai, en: english };

/** The words of a language that say why a score is what it is. */
export function traceWordsIn(language: Language): TraceWords {
  return words[language];
}
