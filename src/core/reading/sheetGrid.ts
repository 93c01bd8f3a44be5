import { type Box, a1 } from "../workbook/address";
import type { SnapshotCell, SnapshotSheet } from "../workbook/snapshot";

/** The cells of one sheet, found by place. */
export interface SheetGrid {
  readonly name: string;
  readonly cells: readonly SnapshotCell[];
  at(row: number, column: number): SnapshotCell | undefined;
  /** The cells of a row that hold something, left to right. */
  inRow(row: number): readonly SnapshotCell[];
  /** Numbers of the rows that hold something, top to bottom. */
  readonly rowNumbers: readonly number[];
  /** Where cells have a list to choose from; null where nobody knows. */
  readonly validated: readonly Box[] | null;
}

/** More columns than a spreadsheet has, so that a row and a column make one number. */
const columnsAtMost = 0x8000;

/** A sheet's cells by place; one pass over them. */
export function createSheetGrid({ name, cells, validated }: SnapshotSheet): SheetGrid {
  const byPlace = new Map<number, SnapshotCell>();
  const byRow = new Map<number, SnapshotCell[]>();
  for (const cell of cells) {
    byPlace.set(cell.row * columnsAtMost + cell.column, cell);
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  return {
    name,
    cells,
    at: (row, column) => byPlace.get(row * columnsAtMost + column),
    inRow: (row) => byRow.get(row) ?? [],
    rowNumbers: [...byRow.keys()].sort((a, b) => a - b),
    validated: validated ?? null,
  };
}

/** A cell as people look for it, such as `หมวด 1!F9`. */
export function placeText(sheet: string, row: number, column: number): string {
  return `${sheet}!${a1(row, column)}`;
}
