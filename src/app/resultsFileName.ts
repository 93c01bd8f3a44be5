import type { Language } from "../core/text/language";
import { paneWordsIn } from "../core/text/paneWords";
import { suffixedName } from "./suffixedName";

/** The name for a form with its results, such as `form-results.xlsx`. */
export function resultsFileName(formName: string, language: Language): string {
  const suffixes = { th: paneWordsIn("th").resultsSuffix, en: paneWordsIn("en").resultsSuffix };
  return suffixedName(formName, suffixes, language);
}
