import { type CellAddress, a1 } from "./address";
import type { HeaderFooter } from "./blueprint";
import type { PatchCell, PatchRow, SheetPatch, WorkbookPatch } from "./patch";

/** All that a patch changes in one sheet, each cell and row named once. */
export interface SheetChange {
  readonly sheet: string;
  readonly cells: readonly PatchCell[];
  readonly rows: readonly PatchRow[];
  readonly footer?: HeaderFooter;
}

/**
 * The changes of a patch by sheet, in order of first naming; what comes later wins, and `last` comes last.
 * Throws for what no cell can hold or no place can be: a patch is made by a program.
 */
export function mergeSheetPatches({ sheets, last }: WorkbookPatch): readonly SheetChange[] {
  const patches = last === null ? sheets : [...sheets, last];
  patches.forEach(refuseFaults);
  return [...new Set(patches.map(({ sheet }) => sheet))].map((sheet) => {
    const own = patches.filter((patch) => patch.sheet === sheet);
    const footer = own.flatMap((patch) => patch.footer ?? []).at(-1);
    return {
      sheet,
      cells: mergeCells(own.flatMap(({ cells }) => cells)),
      rows: mergeRows(own.flatMap(({ rows }) => rows)),
      ...(footer === undefined ? {} : { footer }),
    };
  });
}

/** Each place once; what comes later wins, and a format stays where a later cell gives none. */
export function mergeCells(cells: readonly PatchCell[]): readonly PatchCell[] {
  const merged = new Map<string, PatchCell>();
  for (const cell of cells) {
    const key = a1(cell.row, cell.column);
    const formatOf = cell.formatOf ?? merged.get(key)?.formatOf;
    merged.set(key, { ...cell, ...(formatOf === undefined ? {} : { formatOf }) });
  }
  return [...merged.values()];
}

/** Each row once; what comes later wins, and what it doesn't say stays. */
export function mergeRows(rows: readonly PatchRow[]): readonly PatchRow[] {
  const merged = new Map<number, PatchRow>();
  for (const row of rows) merged.set(row.row, { ...merged.get(row.row), ...row });
  return [...merged.values()];
}

function refuseFaults({ sheet, cells, rows }: SheetPatch): void {
  const faults = [
    ...cells.flatMap((cell) => findCellFaults(cell).map((fault) => `${a1(cell.row, cell.column)} ${fault}`)),
    ...rows.flatMap(({ row, heightPt = 1 }) =>
      isPlace({ row, column: 1 }) && heightPt > 0 && heightPt <= 409.5
        ? []
        : [`row ${row} or its height isn't one`],
    ),
  ];
  if (faults.length > 0) throw new Error(`The patch of ${sheet} can't be written:\n${faults.join("\n")}`);
}

function findCellFaults(cell: PatchCell): readonly string[] {
  const { value, formula, keepsFormula, formatOf } = cell;
  return [
    ...(isPlace(cell) && (formatOf === undefined || isPlace(formatOf))
      ? []
      : ["isn't a place, or takes the format of none"]),
    ...(typeof value === "number" && !Number.isFinite(value) ? [`holds ${value}`] : []),
    ...(formula !== undefined && (formula === "" || formula.startsWith("="))
      ? ["has a formula that is empty or begins with ="]
      : []),
    ...(formula !== undefined && keepsFormula === true ? ["both has and keeps a formula"] : []),
  ];
}

function isPlace({ row, column }: CellAddress): boolean {
  return (
    Number.isInteger(row) &&
    row >= 1 &&
    row <= 1_048_576 &&
    Number.isInteger(column) &&
    column >= 1 &&
    column <= 16_384
  );
}
