import { readCarriedCells } from "../merging/carriedCells";
import { carry } from "../merging/cellMeaning";
import { listColumns } from "../merging/listColumns";
import { findSourceCells } from "../merging/sourceCells";
import type { BlueprintCell, BlueprintRow, BlueprintSheet } from "../workbook/blueprint";
import type { SnapshotCell, SnapshotSheet } from "../workbook/snapshot";
import type { OlderForm } from "./carried";

/** Sheets of the older form's workbook that aren't the form's: people's own, and those of earlier merging and upgrading. */
export function findOwnSheets({ criteria, slots, snapshot }: OlderForm): readonly SnapshotSheet[] {
  const { sheetsOfForm } = findSourceCells(criteria, { slots, snapshot });
  const lists = readCarriedCells(snapshot, "").sheets;
  return snapshot.sheets
    .filter(({ name, cells }) => cells.length > 0 && !sheetsOfForm.has(name))
    .map((sheet) => (lists.has(sheet.name) ? withoutMarks(sheet) : sheet));
}

/** A list of earlier merging names cells by keys of the older edition, which may mean others in the newer one. */
function withoutMarks(sheet: SnapshotSheet): SnapshotSheet {
  return { ...sheet, cells: sheet.cells.filter(({ column }) => column !== listColumns.mark) };
}

const narrowestChars = 9;
const widestChars = 60;
const rowHeightPt = 22;

/** A copy of such a sheet: what its cells say, where they say it, under a name that none of `taken` has. */
export function copySheet(sheet: SnapshotSheet, taken: readonly string[], at: number): BlueprintSheet {
  const rows = new Map<number, BlueprintCell[]>();
  const widths = new Map<number, number>();
  for (const cell of sheet.cells) {
    const { value } = carry(cell, "");
    const found = rows.get(cell.row) ?? [];
    rows.set(cell.row, found);
    found.push({ column: cell.column, value, style: "plain" });
    widths.set(cell.column, Math.max(widths.get(cell.column) ?? 0, longestLine(cell)));
  }
  const last = Math.max(...widths.keys());
  return {
    key: `carried-own-${at + 1}`,
    name: freeName(sheet.name, taken),
    visibility: sheet.visibility,
    columns: Array.from({ length: last }, (_, column) => ({
      widthChars: Math.min(Math.max(widths.get(column + 1) ?? 0, narrowestChars), widestChars),
    })),
    rows: [...rows]
      .sort(([one], [other]) => one - other)
      .map(([row, cells]): BlueprintRow => ({
        row,
        cells: [...cells].sort((one, other) => one.column - other.column),
      })),
    defaultRowHeightPt: rowHeightPt,
    merges: [],
    isProtected: false,
    validations: [],
    conditionalFormats: [],
    tables: [],
  };
}

function longestLine({ value }: SnapshotCell): number {
  return Math.max(
    ...String(value)
      .split("\n")
      .map(({ length }) => length),
  );
}

/** A sheet's name has at most 31 characters, and no two differ by case alone. */
const longestName = 31;

function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((each) => each.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? "" : ` (${count})`;
    const tried = `${name.slice(0, longestName - ending.length)}${ending}`;
    if (!names.has(tried.toLowerCase())) return tried;
  }
}
