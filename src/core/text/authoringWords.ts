import { authoring as english } from "./en/authoring";
import type { Language } from "./language";
import { authoring as thai } from "./th/authoring";

export type AuthoringWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, AuthoringWords>> = { th: thai, en: english };

/** The words of workbooks of tables, whatever the tables are about, in a language. */
export function authoringWordsIn(language: Language): AuthoringWords {
  return words[language];
}
