import { sheetOfMark, cellKeyText } from "../../src/core/form/keys";
import type { Blueprint, CellValue } from "../../src/core/workbook/blueprint";
import type { SheetPatch } from "../../src/core/workbook/patch";

/** Where a cell with keys stands in a form as it was laid out. */
export interface FormCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/** Every cell of a form that has keys, by the text of its keys. */
export function formCells(blueprint: Blueprint): ReadonlyMap<string, FormCell> {
  const cells = new Map<string, FormCell>();
  for (const { key, name, rows } of blueprint.sheets) {
    const [keyRow, ...others] = rows;
    const columns = new Map(keyRow?.cells.map(({ column, value }) => [column, String(value)]));
    const keyColumn = [...columns].find(([, text]) => sheetOfMark(text) !== null)?.[0];
    for (const { row, cells: found } of others) {
      const rowKey = found.find(({ column }) => column === keyColumn)?.value;
      if (typeof rowKey !== "string") continue;
      for (const { column, value, formula } of found) {
        const columnKey = columns.get(column);
        if (columnKey === undefined || column === keyColumn) continue;
        const place = cellKeyText({ sheet: key, row: rowKey, column: columnKey as `#${string}` });
        cells.set(place, { sheet: name, row, column, value, formula });
      }
    }
  }
  return cells;
}

/** A patch that fills cells of a form, given by the text of their keys. */
export function fillPatch(
  cells: ReadonlyMap<string, FormCell>,
  values: ReadonlyMap<string, CellValue>,
): readonly SheetPatch[] {
  const bySheet = new Map<string, { row: number; column: number; value: CellValue }[]>();
  for (const [key, value] of values) {
    const cell = cells.get(key);
    if (cell === undefined) throw new Error(`the form has no cell ${key}`);
    const list = bySheet.get(cell.sheet) ?? [];
    list.push({ row: cell.row, column: cell.column, value });
    bySheet.set(cell.sheet, list);
  }
  return [...bySheet].map(([sheet, list]) => ({ sheet, cells: list, rows: [] }));
}
