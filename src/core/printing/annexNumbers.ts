import { annexColumn } from "../form/annexColumn";
import { categorySheetKey, sheetKeys, type SheetKey } from "../form/keys";
import { cellText } from "../reading/cellText";
import { normaliseTyped } from "../reading/normaliseTyped";
import type { Submission } from "../reading/submission";
import type { SnapshotCell } from "../workbook/snapshot";
import type { FormPrint } from "./formPrint";
import { rowsOfOthers } from "./rowsOfOthers";

/** A row of the form that is read on in the annex. */
export interface ReadOn {
  readonly sheet: SheetKey;
  readonly row: number;
  /** Under which of the annex's numbers. */
  readonly numbers: readonly string[];
}

/** The rows that results have given numbers of the annex, wherever they stand. */
export function listReadOn({ cells }: Submission): readonly ReadOn[] {
  return [...cells].flatMap(([key, cell]): readonly ReadOn[] => {
    const numbers = key.endsWith(`|${annexColumn}`) ? numbersIn(cell) : [];
    const sheet = key.slice(0, key.indexOf("!"));
    return numbers.length === 0 ? [] : [{ sheet, row: cell.row, numbers }];
  });
}

/** Numbers that stand in a cell and nothing else beside them, in whatever digits: heads stand in the same column. */
export function numbersIn(cell: SnapshotCell): readonly string[] {
  const text = normaliseTyped(cellText(cell));
  return /^\d+(?:[,\s]+\d+)*$/.test(text) ? text.split(/[,\s]+/) : [];
}

/**
 * Under which numbers the annex holds texts of what is printed: of the filled form its own rows, of results all that
 * they come from, of gaps and plan the plan's. What is of other categories than the chosen ones isn't among them.
 */
export function findAnnexNumbers(submission: Submission, print: FormPrint): ReadonlySet<string> {
  const { categories, sets } = print;
  const asked = submission.identity.categories.filter((id) => categories?.includes(id) ?? true);
  const isOfForm = sets.includes("filled") || sets.includes("results");
  const isOfPlan = sets.includes("gaps-plan") || sets.includes("results");
  const sources = new Set([
    ...(isOfForm ? asked.map(categorySheetKey) : []),
    ...(isOfForm && categories === null ? [sheetKeys.profile] : []),
    ...(isOfPlan ? [sheetKeys.plan] : []),
  ]);
  const plan = submission.sheets.get(sheetKeys.plan);
  const leftOut = categories === null || plan === undefined ? [] : rowsOfOthers(submission, plan, categories);
  return new Set(
    listReadOn(submission)
      .filter(({ row, sheet }) => sources.has(sheet) && !(sheet === sheetKeys.plan && leftOut.includes(row)))
      .flatMap(({ numbers }) => numbers),
  );
}
