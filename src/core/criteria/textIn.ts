import type { Language } from "../text/language";
import type { Text } from "./texts";

/** The wording in a language; Thai, which every text has, where an edition has no other. */
export function textIn(text: Pick<Text, "th" | "en">, language: Language): string {
  return text[language] ?? text.th;
}
