import { cellKeyText, isColumnKey, sheetOfMark, type ColumnKey, type RowKey } from "../form/keys";
import type { BlueprintCell, BlueprintRow, BlueprintSheet, CellValue } from "../workbook/blueprint";

/** What a form's sheet is filled with, by the text of its cells' keys. */
export interface Filling {
  /** Cells that people fill; those that aren't among `values` are left blank. */
  readonly fields: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, CellValue>;
  /** What formulas show. */
  readonly figures: ReadonlyMap<string, CellValue>;
  /** Heights of rows that need more than they were issued with, by the row's key. */
  readonly heightsPt: ReadonlyMap<RowKey, number>;
}

/** A sheet of the form with its cells filled, and rows shown that have something in them now. */
export function fillSheet(sheet: BlueprintSheet, filling: Filling): BlueprintSheet {
  const { columns, keyColumn } = keysOfSheet(sheet);
  return { ...sheet, rows: sheet.rows.map(fillRow) };

  function fillRow(row: BlueprintRow): BlueprintRow {
    const rowKey = row.cells.find(({ column }) => column === keyColumn)?.value;
    if (typeof rowKey !== "string") return row;
    const heightPt = filling.heightsPt.get(rowKey) ?? row.heightPt;
    let isFilled = false;
    const cells = row.cells.map((cell): BlueprintCell => {
      const column = columns.get(cell.column);
      if (column === undefined) return cell;
      const key = cellKeyText({ sheet: sheet.key, row: rowKey, column });
      if (cell.formula !== undefined) return { ...cell, value: filling.figures.get(key) ?? cell.value };
      if (!filling.fields.has(key)) return cell;
      const value = filling.values.get(key) ?? null;
      isFilled ||= value !== null;
      return { ...cell, value };
    });
    const { isHidden, ...shown } = row;
    return {
      ...shown,
      ...(isHidden === true && !isFilled ? { isHidden } : {}),
      ...(heightPt === undefined ? {} : { heightPt }),
      cells,
    };
  }
}

/** The keys of a sheet's columns by their numbers, and the column that holds the rows' keys. */
export function keysOfSheet({ rows }: BlueprintSheet): {
  readonly columns: ReadonlyMap<number, ColumnKey>;
  readonly keyColumn: number | null;
} {
  const columns = new Map<number, ColumnKey>();
  let keyColumn: number | null = null;
  for (const { column, value } of rows[0]?.cells ?? []) {
    if (typeof value !== "string") continue;
    if (sheetOfMark(value) !== null) keyColumn = column;
    else if (isColumnKey(value)) columns.set(column, value);
  }
  return { columns, keyColumn };
}
