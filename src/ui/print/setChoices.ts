import type { FormPrintSet } from "../../core/printing/printSets";
import type { Language } from "../../core/text/language";
import { printStepWordsIn } from "../../core/text/printStepWords";
import { printWordsIn } from "../../core/text/printWords";
import type { BoxChoice } from "./CheckboxGroup";

/** The print sets of a form with their names, in the order in which they are printed. */
export function setChoices(language: Language): readonly BoxChoice<FormPrintSet>[] {
  const names = printWordsIn(language);
  const say = printStepWordsIn(language);
  return [
    { id: "filled", name: names.filled, hint: say.setFilledHint },
    { id: "results", name: names.results, hint: say.setResultsHint },
    { id: "gaps-plan", name: names["gaps-plan"], hint: say.setGapsPlanHint },
    { id: "summary", name: names.summary, hint: say.setSummaryHint },
    { id: "blank", name: names.blank, hint: say.setBlankHint },
  ];
}
