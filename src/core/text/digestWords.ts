import { digest as english } from "./en/digest";
import type { Language } from "./language";
import { digest as thai } from "./th/digest";

export type DigestWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, DigestWords>> = { th: thai, en: english };

/** The words of the one-page digest in a language. */
export function digestWordsIn(language: Language): DigestWords {
  return words[language];
}
