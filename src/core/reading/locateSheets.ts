import { appendTo } from "../appendTo";
import {
  isColumnKey,
  keyColumn,
  sheetOfMark,
  type ColumnKey,
  type RowKey,
  type SheetKey,
} from "../form/keys";
import type { Snapshot, SnapshotCell } from "../workbook/snapshot";
import type { FormKeys } from "./formKeys";
import { createSheetGrid, type SheetGrid } from "./sheetGrid";

/** One sheet of the workbook that belongs to the form, or is a copy of one that does. */
export interface LocatedCopy {
  /** Null where its column keys are there, but nothing says which sheet of the form it is. */
  readonly sheet: SheetKey | null;
  readonly grid: SheetGrid;
  /** The row of the column keys; null where it is gone. */
  readonly keyRow: number | null;
  /** The column of the row keys; null where it is gone. */
  readonly keyColumn: number | null;
  /** Every place of a column key and of a row key, in order: a copied column or row has two. */
  readonly columns: ReadonlyMap<ColumnKey, readonly number[]>;
  readonly rows: ReadonlyMap<RowKey, readonly number[]>;
  /** The key of each row that has one. */
  readonly keyOfRow: ReadonlyMap<number, RowKey>;
}

/**
 * The sheets of a form, in the workbook's order, by the marks that they carry: names, addresses and order say
 * nothing. Where a sheet's mark is gone, its column keys and the ids in its rows stand in for it.
 */
export function locateSheets(snapshot: Snapshot, keys: FormKeys): readonly LocatedCopy[] {
  const sheets = snapshot.sheets.map((sheet) => {
    const grid = createSheetGrid(sheet);
    return { grid, marked: locateByMark(grid) };
  });
  const found = new Set(sheets.map(({ marked }) => marked?.sheet));
  return sheets.flatMap(({ grid, marked }) => {
    const copy = marked ?? locateByContent(grid, keys, (sheet) => found.has(sheet));
    return copy === null ? [] : [copy];
  });
}

function locateByMark(grid: SheetGrid): LocatedCopy | null {
  for (const cell of grid.cells) {
    const sheet = sheetOfMark(keyText(cell));
    if (sheet === null) continue;
    const keyRow = hasColumnKeys(grid, cell.row) ? cell.row : rowOfColumnKeys(grid, () => true, 1);
    return describeCopy(grid, sheet, keyRow, cell.column);
  }
  return null;
}

/**
 * The sheet whose rows were issued with most of the ids that one column holds. A list of ids alone isn't a sheet of
 * answers: the columns that people fill must be there, or the sheet be missing everywhere else.
 */
function locateByContent(
  grid: SheetGrid,
  keys: FormKeys,
  isFound: (sheet: SheetKey) => boolean,
): LocatedCopy | null {
  const known = new Set([...keys.sheets.values()].flatMap((sheet) => [...sheet.columns]));
  const keyRow = rowOfColumnKeys(grid, (key) => known.has(key), leastColumns);
  const columns = keyRow === null ? null : columnKeysIn(grid, keyRow);
  const suits = (sheet: SheetKey) =>
    columns === null
      ? !isFound(sheet)
      : [...(keys.sheets.get(sheet)?.inputColumns ?? [])].some((column) => columns.has(column));
  const counts = new Map<string, { readonly sheet: SheetKey; readonly column: number; count: number }>();
  for (const cell of grid.cells) {
    const sheet = keys.inputHomeOf(keyText(cell));
    if (sheet === null || !suits(sheet)) continue;
    const place = `${cell.column} ${sheet}`;
    const count = counts.get(place) ?? { sheet, column: cell.column, count: 0 };
    count.count += 1;
    counts.set(place, count);
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  if (best !== undefined && (columns !== null || best.count > 1))
    return describeCopy(grid, best.sheet, keyRow, best.column);
  const inputs = new Set([...keys.sheets.values()].flatMap((sheet) => [...sheet.inputColumns]));
  const isFilled = [...(columns?.keys() ?? [])].filter((key) => inputs.has(key)).length >= leastColumns;
  return keyRow !== null && isFilled ? describeCopy(grid, null, keyRow, null) : null;
}

/** One word with # at its beginning may be anything; this many keys of columns in a row are a form's. */
const leastColumns = 2;

function describeCopy(
  grid: SheetGrid,
  sheet: SheetKey | null,
  keyRow: number | null,
  columnOfKeys: number | null,
): LocatedCopy {
  const columns = new Map<ColumnKey, number[]>(keyRow === null ? [] : columnKeysIn(grid, keyRow));
  if (columnOfKeys !== null) columns.set(keyColumn, [columnOfKeys]);
  const rows = new Map<RowKey, number[]>();
  const keyOfRow = new Map<number, RowKey>();
  for (const row of columnOfKeys === null ? [] : grid.rowNumbers) {
    const key = keyText(grid.at(row, columnOfKeys ?? 0));
    if (key === "" || row === keyRow || sheetOfMark(key) !== null) continue;
    keyOfRow.set(row, key);
    appendTo(rows, key, row);
  }
  return { sheet, grid, keyRow, keyColumn: columnOfKeys, columns, rows, keyOfRow };
}

/** Programs may turn a key into a number; what it says stays the same. */
function keyText(cell: SnapshotCell | undefined): string {
  if (cell === undefined || cell.kind === "error" || cell.kind === "logical") return "";
  return String(cell.value).trim();
}

function columnKeyOf(cell: SnapshotCell): ColumnKey | null {
  const text = keyText(cell);
  return isColumnKey(text) && sheetOfMark(text) === null ? text : null;
}

function hasColumnKeys(grid: SheetGrid, row: number): boolean {
  return grid.inRow(row).some((cell) => columnKeyOf(cell) !== null);
}

function columnKeysIn(grid: SheetGrid, row: number): Map<ColumnKey, number[]> {
  const columns = new Map<ColumnKey, number[]>();
  for (const cell of grid.inRow(row)) {
    const key = columnKeyOf(cell);
    if (key !== null) appendTo(columns, key, cell.column);
  }
  return columns;
}

/** The row with the most keys of wanted columns, and no fewer than `least`; null where no row has so many. */
function rowOfColumnKeys(
  grid: SheetGrid,
  isWanted: (key: ColumnKey) => boolean,
  least: number,
): number | null {
  let best: { readonly row: number; readonly count: number } | null = null;
  for (const row of grid.rowNumbers) {
    const count = grid.inRow(row).filter((cell) => {
      const key = columnKeyOf(cell);
      return key !== null && isWanted(key);
    }).length;
    if (count > (best?.count ?? least - 1)) best = { row, count };
  }
  return best?.row ?? null;
}
