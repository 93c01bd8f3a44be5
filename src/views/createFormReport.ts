import type { AssessedForm } from "../app/scoreForm";
import { textIn } from "../core/criteria/textIn";
import { findPrintProblems } from "../core/printing/findPrintProblems";
import type { Problem } from "../core/problem";
import { digestSentences } from "../core/results/digestSentences";
import type { Language } from "../core/text/language";
import { cellOfProblem } from "./cellOfProblem";
import { describeEdition } from "./describeEdition";
import { describeEntries } from "./describeEntries";
import { describeItemHelp } from "./describeItemHelp";
import { describePath, listTargets } from "./describePath";
import { describePending } from "./describePending";
import { describePlan } from "./describePlan";
import { describeProgress } from "./describeProgress";
import { describeScores } from "./describeScores";
import { findAmbiguousMarks } from "./findAmbiguousMarks";
import { findItemAt } from "./findItemAt";
import type { FormReport } from "./formReport";
import { describeFormPictures } from "./pictures/describeFormPictures";
import { createFigureSpeaker } from "./createFigureSpeaker";
import type { CategoryChoice } from "./printView";

/** Everything that a form says, described when it is asked for. */
export function createFormReport(form: AssessedForm, problems: readonly Problem[]): FormReport {
  const inDigits = createFigureSpeaker(form);
  return {
    problems,
    year: form.submission.identity.year,
    edition: describeEdition(form),
    cellOf: cellOfProblem,
    ambiguous: findAmbiguousMarks(form.criteria, problems),
    scores: (language) => inDigits(describeScores(form, language), language),
    pictures: (language) => inDigits(describeFormPictures(form, language), language),
    sentences: (language) =>
      inDigits(
        { sentences: digestSentences(form.criteria, form.assessment, form.submission.comparison, language) },
        language,
      ).sentences,
    progress: (set, language) => inDigits(describeProgress(form, set, language), language),
    pending: (language) => describePending(form, language),
    itemHelp: (item, language) => inDigits(describeItemHelp(form, item, language), language),
    itemAt: (place) => findItemAt(form, place),
    targets: (language) => listTargets(form, language),
    path: (set, target, language) => inDigits(describePath(form, set, target, language), language),
    plan: (language) => describePlan(form, language),
    categories: (language) => listCategories(form, language),
    printProblems: (print) => findPrintProblems(form, print),
    entrySheets: (language) => describeEntries(form, problems, language),
  };
}

/** The categories that the form asks for, with their names. */
function listCategories(
  { criteria, submission }: AssessedForm,
  language: Language,
): readonly CategoryChoice[] {
  const asked = new Set(submission.identity.categories);
  return criteria.categories
    .filter(({ id }) => asked.has(id))
    .map(({ id, name }) => ({ id, name: textIn(name, language) }));
}
