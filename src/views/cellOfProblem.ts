import type { Problem } from "../core/problem";
import { columnNumber, type SheetCell } from "../core/workbook/address";

/** The cell that a problem is in, of a range the first; null where it is in none. */
export function cellOfProblem({ place: { sheet, cell } }: Problem): SheetCell | null {
  const [, letters, row] = /^([A-Za-z]+)(\d+)/.exec(cell ?? "") ?? [];
  if (sheet === undefined || letters === undefined) return null;
  return { sheet, row: Number(row), column: columnNumber(letters) };
}
