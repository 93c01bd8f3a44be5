import { type Language, languages } from "../core/text/language";

const name = "pmqa-language";

/** The language that somebody has chosen in this browser; null for none, or where the browser keeps nothing. */
export function readChosenLanguage(storage: () => Storage): Language | null {
  try {
    const kept = storage().getItem(name);
    return languages.find((each) => each === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a chosen language; where the browser refuses, the program works on without. */
export function keepChosenLanguage(storage: () => Storage, language: Language): void {
  try {
    storage().setItem(name, language);
  } catch {
    // There is nothing to tell: the language is switched, for this visit.
  }
}
