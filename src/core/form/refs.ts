import { a1, absoluteA1, absoluteBoxA1, quoteSheetName, type Box } from "../workbook/address";
import type { ColumnKey, RowKey, SheetKey } from "./keys";

/**
 * Names places in a formula. The same formula is written twice: with addresses for the sheet, and with keys for the
 * stamp, so that a changed formula is told from one whose rows have merely moved.
 */
export interface Refs {
  /** A cell of the formula's own row. */
  own(column: ColumnKey): string;
  /** A cell by its keys, of the formula's own sheet unless another is named. */
  cell(row: RowKey, column: ColumnKey, sheet?: SheetKey): string;
  /** All body rows of a column, or its list, of the formula's own sheet unless another is named. */
  column(column: ColumnKey, sheet?: SheetKey): string;
}

/** A formula that isn't tied to addresses yet. */
export type Formula = (refs: Refs) => string;

/** Where the rows and columns of one placed sheet stand. */
export interface SheetMap {
  readonly key: SheetKey;
  readonly name: string;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly rows: ReadonlyMap<RowKey, number>;
  /** Body rows, with one spare row below so that a row inserted at the end still counts. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  /** Columns that hold a list: how many body rows it takes, from the first. */
  readonly lists: ReadonlyMap<ColumnKey, number>;
}

/** A sheet's map from its key. A sheet that the form doesn't have is a bug and throws. */
export type FindSheet = (sheet: SheetKey) => SheetMap;

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no such place in the form: ${what}`);
  return value;
}

/** Refs that print addresses, seen from one row of one sheet. */
export function createAddressRefs(sheet: SheetMap, row: number, findSheet: FindSheet): Refs {
  const columnOf = (map: SheetMap, column: ColumnKey) =>
    must(map.columns.get(column), `${map.key} ${column}`);
  const qualified = (map: SheetMap, address: string) =>
    map.key === sheet.key ? address : `${quoteSheetName(map.name)}!${address}`;
  const mapOf = (key: SheetKey | undefined) => (key === undefined ? sheet : findSheet(key));
  return {
    own: (column) => a1(row, columnOf(sheet, column)),
    cell(rowKey, column, sheetKey) {
      const map = mapOf(sheetKey);
      const at = must(map.rows.get(rowKey), `${map.key} ${rowKey}`);
      const isOwnRow = map.key === sheet.key && at === row;
      // A sorted row takes its formula along: its own cells must move with it, all others stay where they are.
      return qualified(map, (isOwnRow ? a1 : absoluteA1)(at, columnOf(map, column)));
    },
    column(column, sheetKey) {
      const map = mapOf(sheetKey);
      const at = columnOf(map, column);
      const length = map.lists.get(column);
      const bottom = length === undefined ? map.bodyBottom : map.bodyTop + length - 1;
      const box: Box = { top: map.bodyTop, left: at, bottom, right: at };
      return qualified(map, absoluteBoxA1(box));
    },
  };
}

/** The printed forms of key places; reading prints what it finds in the same way. */
export const keyPlace = {
  own: (column: ColumnKey) => `[@${column}]`,
  cell: (sheet: SheetKey, row: RowKey, column: ColumnKey) => `[${sheet}!${row}|${column}]`,
  column: (sheet: SheetKey, column: ColumnKey) => `[${sheet}!${column}]`,
} as const;

/** Refs that print keys, seen from one row of one sheet: a cell of the own row is printed the same for every row. */
export function createKeyRefs(sheet: SheetKey, ownRow: RowKey): Refs {
  return {
    own: keyPlace.own,
    cell: (row, column, other = sheet) =>
      other === sheet && row === ownRow ? keyPlace.own(column) : keyPlace.cell(other, row, column),
    column: (column, other = sheet) => keyPlace.column(other, column),
  };
}
