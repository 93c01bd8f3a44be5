import { pictures as english } from "./en/pictures";
import type { Language } from "./language";
import { pictures as thai } from "./th/pictures";

export type PictureWords = Record<keyof typeof thai, string>;

const words: Readonly<Record<Language, PictureWords>> = { th: thai, en: english };

/** The words of the pane's pictures in a language; apart from the pane's others, which are loaded at first. */
export function pictureWordsIn(language: Language): PictureWords {
  return words[language];
}
