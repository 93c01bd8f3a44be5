import { cli as english } from "./en/cli";
import type { Language } from "./language";
import { cli as thai } from "./th/cli";

export type CliWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, CliWords>> = { th: thai, en: english };

/** The words of the command line in a language. */
export function cliWordsIn(language: Language): CliWords {
  return words[language];
}
