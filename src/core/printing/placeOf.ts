import type { CellKey } from "../form/keys";
import type { Place } from "../problem";
import type { Submission } from "../reading/submission";
import { a1 } from "../workbook/address";

/** Where the cell with these keys stands: its sheet alone where row or column is gone, nowhere where the sheet is. */
export function placeOf({ sheets }: Pick<Submission, "sheets">, { sheet, row, column }: CellKey): Place {
  const located = sheets.get(sheet);
  if (located === undefined) return {};
  const [atRow, atColumn] = [located.rows.get(row), located.columns.get(column)];
  return {
    sheet: located.name,
    ...(atRow === undefined || atColumn === undefined ? {} : { cell: a1(atRow, atColumn) }),
  };
}
