import { appendTo } from "../appendTo";
import type { ColumnKey, RowKey, SheetKey } from "../form/keys";
import { problem, type Problem } from "../problem";
import type { Submission } from "../reading/submission";
import type { CellValue } from "../workbook/blueprint";
import type { PatchCell, PatchRow, SheetPatch } from "../workbook/patch";

/** What results want written, by keys; a null value empties the cell. */
export interface ResultCell {
  readonly sheet: SheetKey;
  readonly row: RowKey;
  readonly column: ColumnKey;
  readonly value: CellValue;
}

/** A row that results show, hide or make higher. */
export interface ResultRow {
  readonly sheet: SheetKey;
  readonly row: RowKey;
  readonly isHidden?: boolean;
  readonly heightPt?: number;
}

/** Cells and rows with addresses, sheet by sheet, and what couldn't be placed. */
export interface PlacedResults {
  readonly sheets: readonly SheetPatch[];
  readonly problems: readonly Problem[];
}

/**
 * Results where the form's rows and columns stand now. A sheet, row or column that is gone is a problem, told once
 * for each; the rest is placed all the same.
 */
export function placeResults(
  submission: Submission,
  cells: readonly ResultCell[],
  rows: readonly ResultRow[],
): PlacedResults {
  const placedCells = new Map<string, PatchCell[]>();
  const placedRows = new Map<string, PatchRow[]>();
  const problems = new Map<string, Problem>();
  const miss = (sheet: SheetKey, what: string) => {
    const name = submission.sheets.get(sheet)?.name;
    const key = name === undefined ? sheet : `${sheet}|${what}`;
    const told =
      name === undefined
        ? problem("results/missing-sheet", {}, { sheet })
        : problem("results/missing-place", { sheet: name }, { key: what });
    problems.set(key, told);
  };
  for (const { sheet, row, column, value } of cells) {
    const located = submission.sheets.get(sheet);
    const [atRow, atColumn] = [located?.rows.get(row), located?.columns.get(column)];
    if (located === undefined || atRow === undefined || atColumn === undefined) {
      miss(sheet, atRow === undefined ? row : column);
      continue;
    }
    appendTo(placedCells, located.name, { row: atRow, column: atColumn, value });
  }
  for (const { sheet, row, isHidden, heightPt } of rows) {
    const located = submission.sheets.get(sheet);
    const atRow = located?.rows.get(row);
    if (located === undefined || atRow === undefined) continue;
    appendTo(placedRows, located.name, {
      row: atRow,
      ...(isHidden === undefined ? {} : { isHidden }),
      ...(heightPt === undefined ? {} : { heightPt }),
    });
  }
  const names = [...new Set([...placedCells.keys(), ...placedRows.keys()])];
  return {
    sheets: names.map((sheet) => ({
      sheet,
      cells: placedCells.get(sheet) ?? [],
      rows: placedRows.get(sheet) ?? [],
    })),
    problems: [...problems.values()],
  };
}
