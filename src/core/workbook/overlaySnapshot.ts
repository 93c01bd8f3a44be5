import type { Snapshot, SnapshotCell } from "./snapshot";

/** Cells of one sheet as they are now; a place that is blank now is named without a cell. */
export interface SheetOverlay {
  readonly sheet: string;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly cell: SnapshotCell | null;
  }[];
}

/** A snapshot in which some cells are others. Sheets that it hasn't are passed over. */
export function overlaySnapshot({ sheets }: Snapshot, overlays: readonly SheetOverlay[]): Snapshot {
  return {
    sheets: sheets.map((sheet) => {
      const changed = new Map(
        overlays
          .filter((overlay) => overlay.sheet === sheet.name)
          .flatMap(({ cells }) => cells)
          .map((each) => [`${each.row}:${each.column}`, each.cell]),
      );
      if (changed.size === 0) return sheet;
      const kept = sheet.cells.filter(({ row, column }) => !changed.has(`${row}:${column}`));
      const filled = [...changed.values()].filter((cell) => cell !== null);
      return {
        ...sheet,
        cells: [...kept, ...filled].sort((one, other) => one.row - other.row || one.column - other.column),
      };
    }),
  };
}
