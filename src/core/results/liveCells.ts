import { appendTo } from "../appendTo";
import type { LocatedSheet, Submission } from "../reading/submission";
import type { CellValue } from "../workbook/blueprint";
import type { PatchCell, SheetPatch } from "../workbook/patch";

/**
 * The figures stored beside the form's live formulas, where a formula still stands: a formula that someone replaced
 * by a value of their own is left as it is.
 */
export function liveCells(
  submission: Submission,
  figures: ReadonlyMap<string, CellValue>,
): readonly SheetPatch[] {
  const cells = new Map<string, PatchCell[]>();
  const sheets: ReadonlyMap<string, LocatedSheet> = submission.sheets;
  for (const [key, value] of figures) {
    const found = submission.cells.get(key);
    if (found?.formula === undefined) continue;
    const name = sheets.get(key.slice(0, key.indexOf("!")))?.name;
    if (name !== undefined)
      appendTo(cells, name, { row: found.row, column: found.column, value, keepsFormula: true });
  }
  return [...cells].map(([sheet, list]) => ({ sheet, cells: list, rows: [] }));
}
