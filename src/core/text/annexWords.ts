import { annex as english } from "./en/annex";
import type { Language } from "./language";
import { annex as thai } from "./th/annex";

/** The words that the annex is made from. */
export type AnnexWords = Record<keyof typeof thai, string>;

const annexWords: Readonly<Record<Language, AnnexWords>> = { th: thai, en: english };

/** The annex's words in a language. */
export function annexWordsIn(language: Language): AnnexWords {
  return annexWords[language];
}
