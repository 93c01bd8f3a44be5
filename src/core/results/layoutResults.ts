import type { Criteria } from "../criteria/schema";
import { annexColumn } from "../form/annexColumn";
import { createLayoutContext } from "../form/createLayoutContext";
import { cellKeyText, type ColumnKey } from "../form/keys";
import { fingerprintCells, liveFigures, type Fingerprint } from "../form/liveFigures";
import type { Problem } from "../problem";
import { requestOf } from "../reading/requestOf";
import type { Submission } from "../reading/submission";
import type { SheetPatch, WorkbookPatch } from "../workbook/patch";
import { annexCells, annexNumberCells, numberedRow } from "./annexCells";
import type { Assessment } from "./assess";
import { digestCells } from "./digestCells";
import { footers } from "./footers";
import { gapCells } from "./gapCells";
import { grownRows } from "./grownRows";
import { liveCells } from "./liveCells";
import { placeResults } from "./placeResults";
import { planPatch } from "./planPatch";
import { summaryCells } from "./summaryCells";
import { yearlyCells } from "./yearlyCells";

/** What results write into a form, and what of it had no place any more. */
export interface ResultPatch {
  readonly patch: WorkbookPatch;
  readonly problems: readonly Problem[];
}

/**
 * Results written into the form that was read: the digest, the summary, the gap list, the plan, the figures stored beside live
 * formulas, rows made high enough for what people wrote, and last the fingerprint of the answers it all came from.
 * Only cells of the product are written; a plan row that moves takes along what people wrote in it.
 * `computedAt` is a day as YYYY-MM-DD.
 */
export function layoutResults(
  criteria: Criteria,
  submission: Submission,
  assessment: Assessment,
  options: { readonly computedAt: string },
): ResultPatch {
  const context = createLayoutContext(criteria, requestOf(submission));
  const annex = annexCells(context, submission);
  const raw = (sheet: string, row: string, column: ColumnKey) =>
    column === annexColumn
      ? (annex.numbers.get(numberedRow(sheet, submission.sheets.get(sheet)?.rows.get(row) ?? 0)) ?? null)
      : (submission.cells.get(cellKeyText({ sheet, row, column }))?.value ?? null);
  const { fingerprint } = liveFigures(context, raw, null);
  const live = liveFigures(context, raw, fingerprint);
  const gaps = gapCells(criteria, submission, assessment, context.numerals);
  const digest = digestCells(criteria, submission, assessment, context.numerals);
  const yearly = yearlyCells(context, submission, assessment);
  const summary = summaryCells(criteria, submission, assessment, options.computedAt).map((cell) =>
    typeof cell.value === "string" ? { ...cell, value: context.numerals(cell.value) } : cell,
  );
  const placed = placeResults(
    submission,
    [
      ...summary,
      ...digest.cells,
      ...gaps.cells,
      ...yearly.cells,
      ...annex.cells,
      ...annexNumberCells(submission, annex.numbers),
    ],
    [...digest.rows, ...gaps.rows, ...yearly.rows, ...annex.rows, ...grownRows(context, submission)],
  );
  const plan = planPatch(criteria, submission, assessment, annex.numbers);
  const last = placeFingerprint(submission, fingerprint);
  const sheets = [
    ...placed.sheets,
    ...(plan.patch === null ? [] : [plan.patch]),
    ...liveCells(submission, live.figures),
    ...footers(context, submission, options.computedAt),
  ];
  return {
    patch: { sheets, last },
    problems: [...annex.problems, ...placed.problems, ...plan.problems],
  };
}

function placeFingerprint(submission: Submission, fingerprint: Fingerprint): SheetPatch | null {
  const placed = placeResults(
    submission,
    [
      { ...fingerprintCells.figures, value: fingerprint.figures },
      { ...fingerprintCells.answers, value: fingerprint.answers },
    ],
    [],
  );
  return placed.sheets[0] ?? null;
}
