import type { ColumnKey } from "../form/keys";
import { cellText } from "../reading/cellText";
import { createSheetGrid, type SheetGrid } from "../reading/sheetGrid";
import type { CellAddress } from "../workbook/address";
import type { Snapshot, SnapshotCell } from "../workbook/snapshot";

/** One sheet of a slip, wherever its rows and columns stand now. */
export interface SlipSheet {
  readonly grid: SheetGrid;
  /** The row that holds the keys of columns. */
  readonly keyRow: number;
  /** Rows with a key, top to bottom; a copied row stands twice. */
  readonly rows: readonly { readonly key: string; readonly row: number }[];
  readonly columns: ReadonlyMap<string, number>;
  at(row: number, column: ColumnKey): SnapshotCell | undefined;
  textAt(row: number, column: ColumnKey): string;
}

/** The sheets with a mark, by that mark alone: one, none, or several where the sheet was copied. */
export function locateSlipSheets({ sheets }: Snapshot, mark: ColumnKey): readonly SlipSheet[] {
  return sheets.flatMap((sheet) => {
    const marked = sheet.cells.find(({ value }) => value === mark);
    return marked === undefined ? [] : [describeSheet(createSheetGrid(sheet), marked)];
  });
}

function describeSheet(grid: SheetGrid, { row: keyRow, column: keyColumn }: CellAddress): SlipSheet {
  const columns = new Map(
    grid
      .inRow(keyRow)
      .flatMap(({ column, value }) =>
        typeof value === "string" && value.startsWith("#") ? [[value, column] as const] : [],
      ),
  );
  const at = (row: number, column: ColumnKey) => grid.at(row, columns.get(column) ?? 0);
  return {
    grid,
    keyRow,
    columns,
    rows: grid.rowNumbers.flatMap((row) => {
      const key = row === keyRow ? "" : cellText(grid.at(row, keyColumn)).trim();
      return key === "" ? [] : [{ key, row }];
    }),
    at,
    textAt: (row, column) => cellText(at(row, column)).trim(),
  };
}
