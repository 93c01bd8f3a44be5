import { cellKeyText } from "../form/keys";
import { keysOfSheet } from "../merging/fillSheet";
import type { SheetCell } from "../workbook/address";
import type { Blueprint } from "../workbook/blueprint";

/** Where the cells with keys of a form's blueprint stand, by the text of their keys. */
export function placesOf({ sheets }: Blueprint): ReadonlyMap<string, SheetCell> {
  const places = new Map<string, SheetCell>();
  for (const sheet of sheets) {
    const { columns, keyColumn } = keysOfSheet(sheet);
    for (const { row, cells } of sheet.rows) {
      const key = cells.find(({ column }) => column === keyColumn)?.value;
      if (typeof key !== "string") continue;
      for (const [column, columnKey] of columns)
        places.set(cellKeyText({ sheet: sheet.key, row: key, column: columnKey }), {
          sheet: sheet.name,
          row,
          column,
        });
    }
  }
  return places;
}
