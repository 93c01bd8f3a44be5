import type { Criteria } from "../criteria/schema";
import { createLayoutContext } from "../form/createLayoutContext";
import { annexNone } from "../form/layoutAnnex";
import { layoutSheets } from "../form/layoutSheets";
import { cellKeyText, sheetKeys } from "../form/keys";
import { problem } from "../problem";
import { requestOf } from "../reading/requestOf";
import type { LocatedSheet, Submission } from "../reading/submission";
import { type Result, fail, succeed } from "../result";
import type { ArrangedSheet, PrintArrangement } from "../workbook/printArrangement";
import { findAnnexNumbers, numbersIn } from "./annexNumbers";
import { areaOf } from "./areaOf";
import type { FormPrint } from "./formPrint";
import { rowsOfOthers } from "./rowsOfOthers";
import { sheetsOfPrint } from "./sheetsOfPrint";

/**
 * What sets print of a form that was read, its sheets found by key wherever they stand and whatever they are called.
 * Of chosen categories only their own sheets are printed, and in results, gaps, plan and annex the rows of the others
 * stay off the paper; the one-page summary is of the whole form, and stays whole where it is asked for by itself. A
 * blank form is one that was just made of the same request: it is arranged as a filled one is. Sheets that the form
 * has lost are left out; print/nothing-to-print where none of a set's is left.
 */
export function arrangeForm(
  { criteria, submission }: { readonly criteria: Criteria; readonly submission: Submission },
  print: FormPrint,
): Result<PrintArrangement> {
  const { sheets } = submission;
  const empty = print.sets.filter((set) =>
    sheetsOfPrint(submission, { ...print, sets: [set] }).every((key) => !sheets.has(key)),
  );
  const problems = empty.map((set) => problem("print/nothing-to-print", {}, { set }));
  if (empty.length === print.sets.length) return fail(problems);
  const wanted = new Set(sheetsOfPrint(submission, print));
  const drafts = layoutSheets(createLayoutContext(criteria, requestOf(submission)));
  const arrange = (sheet: LocatedSheet): readonly ArrangedSheet[] => {
    const draft = drafts.find(({ key }) => key === sheet.key && wanted.has(key));
    if (draft === undefined) return [];
    const hiddenRows = rowsLeftOut(submission, sheet, print);
    return [{ sheet: sheet.name, ...areaOf(draft, sheet), hiddenRows }];
  };
  return succeed({ sheets: [...sheets.values()].flatMap(arrange) }, problems);
}

function rowsLeftOut(submission: Submission, sheet: LocatedSheet, print: FormPrint): readonly number[] {
  if (sheet.key === sheetKeys.annex) return annexRowsLeftOut(submission, sheet, print);
  return print.categories === null ? [] : rowsOfOthers(submission, sheet, print.categories);
}

/** Rows of the annex with texts that belong to nothing that is printed. */
function annexRowsLeftOut(
  submission: Submission,
  { key, rows }: LocatedSheet,
  print: FormPrint,
): readonly number[] {
  const printed = findAnnexNumbers(submission, print);
  return [...rows].flatMap(([row, at]) => {
    const cell = submission.cells.get(cellKeyText({ sheet: key, row, column: "#number" }));
    if (cell === undefined || row === annexNone) return [];
    const isAnnexRow = row.startsWith("annex.");
    return isAnnexRow && !numbersIn(cell).some((number) => printed.has(number)) ? [at] : [];
  });
}
