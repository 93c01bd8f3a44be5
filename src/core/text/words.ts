import { form as enForm } from "./en/form";
import { results as enResults } from "./en/results";
import type { Language } from "./language";
import { form as thForm } from "./th/form";
import { results as thResults } from "./th/results";

/** The words of one language that sheets are made from. */
export interface SheetWords {
  readonly form: Record<keyof typeof thForm, string>;
  readonly results: Record<keyof typeof thResults, string>;
}

const sheetWords: Readonly<Record<Language, SheetWords>> = {
  th: { form: thForm, results: thResults },
  en: { form: enForm, results: enResults },
};

/** The words of a language for everything that stands in a workbook. */
export function sheetWordsIn(language: Language): SheetWords {
  return sheetWords[language];
}
