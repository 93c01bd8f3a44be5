import type { AssessedForm } from "../app/scoreForm";
import type { Problem } from "../core/problem";
import { cellOfProblem } from "./cellOfProblem";
import { describeEntries } from "./describeEntries";
import { describeItemHelp } from "./describeItemHelp";
import { describePath, listTargets } from "./describePath";
import { describePlan } from "./describePlan";
import { describeProgress } from "./describeProgress";
import { describeScores } from "./describeScores";
import { findAmbiguousMarks } from "./findAmbiguousMarks";
import { findItemAt } from "./findItemAt";
import type { FormReport } from "./formReport";

/** Everything that a form says, described when it is asked for. */
export function createFormReport(form: AssessedForm, problems: readonly Problem[]): FormReport {
  return {
    problems,
    cellOf: cellOfProblem,
    ambiguous: findAmbiguousMarks(form.criteria, problems),
    scores: (language) => describeScores(form, language),
    progress: (set, language) => describeProgress(form, set, language),
    itemHelp: (item, language) => describeItemHelp(form, item, language),
    itemAt: (place) => findItemAt(form, place),
    targets: (language) => listTargets(form, language),
    path: (set, target, language) => describePath(form, set, target, language),
    plan: (language) => describePlan(form, language),
    entrySheets: (language) => describeEntries(form, problems, language),
  };
}
