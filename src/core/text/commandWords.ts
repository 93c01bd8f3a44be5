import { commands as english } from "./en/commands";
import type { Language } from "./language";
import { commands as thai } from "./th/commands";

export type CommandWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, CommandWords>> = { th: thai, en: english };

/** The words of the ribbon's commands in a language. */
export function commandWordsIn(language: Language): CommandWords {
  return words[language];
}
