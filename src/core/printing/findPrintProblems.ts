import type { CategoryId } from "../criteria/ids";
import type { Criteria } from "../criteria/schema";
import { categorySheetKey, cellKeyText, sheetKeys, type CellKey } from "../form/keys";
import { staleColumn, staleStates, summaryColumns, summaryRows } from "../form/layoutSummary";
import { fingerprintCells, liveFigures, type Fingerprint } from "../form/liveFigures";
import { measureRow } from "../form/indicatorRows";
import { frameRows } from "../form/sheetFrame";
import { scoreSetNames, type ScoreSetName } from "../form/slots";
import { problem, type Problem } from "../problem";
import type { Submission } from "../reading/submission";
import type { Assessment } from "../results/assess";
import { contextOf } from "./contextOf";
import { compareAnnex } from "./compareAnnex";
import { findCutTexts } from "./findCutTexts";
import { findOutdatedAnnex } from "./findOutdatedAnnex";
import type { FormPrint } from "./formPrint";
import { nameIds } from "./nameIds";
import { placeOf } from "./placeOf";
import { sheetsOfPrint } from "./sheetsOfPrint";

/** A form that was read and scored. */
export interface PrintedForm {
  readonly criteria: Criteria;
  readonly submission: Submission;
  readonly assessment: Assessment;
}

/**
 * What is to be known of a form before it goes on paper: what isn't answered or can't be read, results that are
 * missing, stale or provisional, texts that their rows can't hold or that the annex has as they were. Things of one
 * kind are told once for a sheet, with how many they are and the place of the first; what reading has found wrong in
 * the cells of printed categories comes along as it is. Nothing here keeps a form from being printed; a blank form has
 * none of it.
 */
export function findPrintProblems(form: PrintedForm, print: FormPrint): readonly Problem[] {
  const { criteria, submission } = form;
  const { sets } = print;
  if (sets.every((set) => set === "blank")) return [];
  const isOfResults = sets.some((set) => set === "results" || set === "summary");
  const hasResults =
    isOfResults || sets.includes("gaps-plan") || sheetsOfPrint(submission, print).includes(sheetKeys.annex);
  const annex = compareAnnex(criteria, submission);
  return [
    ...(hasResults ? findResultState(form) : []),
    ...(isOfResults || sets.includes("filled")
      ? scoreSetNames.flatMap((set) => findProvisional(form, print, set))
      : []),
    ...findUnanswered(form, print),
    ...findMisread(form, print),
    ...findCutTexts(annex, submission, print),
    ...findOutdatedAnnex(annex, submission, print),
  ];
}

/** Results that haven't been computed, or not from the answers that stand there now. */
function findResultState({ criteria, submission }: PrintedForm): readonly Problem[] {
  const raw = (sheet: string, row: string, column: string) =>
    submission.cells.get(`${sheet}!${row}|${column}`)?.value ?? null;
  const { figures } = liveFigures(contextOf(criteria, submission), raw, writtenFingerprint(submission));
  const notice = { sheet: sheetKeys.summary, row: frameRows.notice };
  const state = figures.get(cellKeyText({ ...notice, column: staleColumn }));
  const place = placeOf(submission, { ...notice, column: "#id" });
  if (state === staleStates.notComputed) return [problem("print/not-computed", place)];
  return state === staleStates.stale ? [problem("print/stale", place)] : [];
}

/** The fingerprint that stands with the results; null where there is none. */
function writtenFingerprint({ cells }: Submission): Fingerprint | null {
  const answers = cells.get(cellKeyText(fingerprintCells.answers))?.value;
  const figures = cells.get(cellKeyText(fingerprintCells.figures))?.value;
  return answers === undefined ? null : { answers: Number(answers), figures: Number(figures ?? 0) };
}

/** A total of a set's, or a chosen category, from which something is still missing though it has a score. */
function findProvisional(
  { assessment, submission }: PrintedForm,
  { categories }: FormPrint,
  set: ScoreSetName,
): readonly Problem[] {
  const scores = assessment[set];
  const column = summaryColumns(set).score;
  const tell = (row: string, assessed: number, of: number) =>
    problem("print/provisional", placeOf(submission, { sheet: sheetKeys.summary, row, column }), {
      assessor: set,
      assessed,
      of,
    });
  if (categories === null) {
    const { isProvisional, itemsAssessed, itemsOf, score } = scores.total;
    return isProvisional && score !== null ? [tell(summaryRows.total, itemsAssessed, itemsOf)] : [];
  }
  return scores.categories
    .filter(
      ({ category, isProvisional, score }) =>
        categories.includes(category) && isProvisional && score !== null,
    )
    .map(({ category, assessed, of }) => tell(summaryRows.category(category), assessed, of));
}

/** Statements without a readable answer and mandatory measures without a result, category by category. */
function findUnanswered(
  { assessment, criteria, submission }: PrintedForm,
  print: FormPrint,
): readonly Problem[] {
  return criteria.categories
    .filter(({ id }) => isPrinted(submission, print, id))
    .flatMap((category): readonly Problem[] => {
      const items = assessment.self.items.filter((item) => item.category === category.id);
      const statements = items.flatMap(({ unanswered }) => unanswered);
      const measures = items.flatMap(({ trace }) => (trace.kind === "results" ? trace.missingMandatory : []));
      const place = (row: string, column: CellKey["column"]) =>
        placeOf(submission, { sheet: categorySheetKey(category.id), row, column });
      const params = (ids: readonly string[]) => ({
        category: category.id,
        count: ids.length,
        ids: nameIds(ids),
      });
      const [statement] = statements;
      const [measure] = measures;
      return [
        ...(statement === undefined
          ? []
          : [problem("print/unanswered", place(statement, "#self"), params(statements))]),
        ...(measure === undefined
          ? []
          : [problem("print/measures-unfilled", place(measureRow(measure), "#name"), params(measures))]),
      ];
    });
}

function isPrinted({ identity }: Submission, { categories }: FormPrint, id: CategoryId): boolean {
  return identity.categories.includes(id) && (categories?.includes(id) ?? true);
}

/**
 * What reading found that isn't counted, on the sheets of printed categories and on those that are printed; and sheets
 * of results that are gone.
 */
function findMisread({ submission }: PrintedForm, print: FormPrint): readonly Problem[] {
  const { identity, problems, sheets } = submission;
  const keys = new Set([
    ...sheetsOfPrint(submission, print),
    ...identity.categories.filter((id) => isPrinted(submission, print, id)).map(categorySheetKey),
  ]);
  const names = new Set([...sheets.values()].filter(({ key }) => keys.has(key)).map(({ name }) => name));
  return problems.filter(({ code, severity, place, params }) => {
    if (!code.startsWith("reading/")) return false;
    if (place.sheet !== undefined) return severity === "error" && names.has(place.sheet);
    return keys.has(String(params.sheet));
  });
}
