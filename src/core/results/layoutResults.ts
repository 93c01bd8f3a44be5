import type { Criteria } from "../criteria/schema";
import { createLayoutContext } from "../form/createLayoutContext";
import { fingerprintCells, liveFigures, type Fingerprint } from "../form/liveFigures";
import type { Problem } from "../problem";
import type { Submission } from "../reading/submission";
import type { SheetPatch, WorkbookPatch } from "../workbook/patch";
import type { Assessment } from "./assess";
import { gapCells } from "./gapCells";
import { grownRows } from "./grownRows";
import { liveCells } from "./liveCells";
import { placeResults } from "./placeResults";
import { planPatch } from "./planPatch";
import { summaryCells } from "./summaryCells";

/** What results write into a form, and what of it had no place any more. */
export interface ResultPatch {
  readonly patch: WorkbookPatch;
  readonly problems: readonly Problem[];
}

/**
 * Results written into the form that was read: the summary, the gap list, the plan, the figures stored beside live
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
  const context = createLayoutContext(criteria, {
    identity: submission.identity,
    language: submission.language,
    issueId: submission.stamp.issueId ?? "",
    dueDate: submission.stamp.dueDate,
  });
  const raw = (sheet: string, row: string, column: string) =>
    submission.cells.get(`${sheet}!${row}|${column}`)?.value ?? null;
  const { fingerprint } = liveFigures(context, raw, null);
  const live = liveFigures(context, raw, fingerprint);
  const gaps = gapCells(criteria, submission, assessment);
  const placed = placeResults(
    submission,
    [...summaryCells(criteria, submission, assessment, options.computedAt), ...gaps.cells],
    [...gaps.rows, ...grownRows(context, submission)],
  );
  const plan = planPatch(criteria, submission, assessment);
  const last = placeFingerprint(submission, fingerprint);
  const sheets = [
    ...placed.sheets,
    ...(plan.patch === null ? [] : [plan.patch]),
    ...liveCells(submission, live.figures),
  ];
  return {
    patch: { sheets, last },
    problems: [...placed.problems, ...plan.problems],
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
