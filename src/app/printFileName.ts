import type { Language } from "../core/text/language";
import { printStepWordsIn } from "../core/text/printStepWords";
import { suffixedName } from "./suffixedName";

/** The name for a workbook that prints a set of a form, such as `form-print.xlsx`. */
export function printFileName(formName: string, language: Language): string {
  const suffixes = { th: printStepWordsIn("th").suffix, en: printStepWordsIn("en").suffix };
  return suffixedName(formName, suffixes, language);
}
