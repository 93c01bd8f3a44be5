import { cellKeyText, type SheetKey } from "../form/keys";
import type { FormSlots } from "../form/slots";
import type { SheetCell } from "../workbook/address";
import type { SnapshotCell } from "../workbook/snapshot";
import { isBlankCell } from "./cellText";
import type { LocatedCopy } from "./locateSheets";
import type { SettledCells } from "./settleCells";
import type { LocatedSheet, Submission } from "./submission";

/** Where the form's sheets, rows, columns and cells stand, for those who write into them or lead people there. */
export function findPlaces(
  { slots }: FormSlots,
  copies: readonly LocatedCopy[],
  settled: SettledCells,
): Pick<Submission, "sheets" | "cells" | "places"> {
  const inUse = new Map<SheetKey, LocatedCopy>();
  for (const copy of copies) if (copy.sheet !== null && !inUse.has(copy.sheet)) inUse.set(copy.sheet, copy);
  const cells = new Map<string, SnapshotCell>();
  for (const [key, copy] of inUse) addCells(cells, key, copy);
  const places = new Map<string, SheetCell>();
  for (const slot of slots) {
    const { held } = settled.of(slot);
    if (held === null) continue;
    places.set(cellKeyText(slot), { sheet: held.copy.grid.name, row: held.row, column: held.column });
  }
  return { sheets: new Map([...inUse].map(([key, copy]) => [key, locatedSheet(key, copy)])), cells, places };
}

function locatedSheet(key: SheetKey, { grid, columns, rows }: LocatedCopy): LocatedSheet {
  return { key, name: grid.name, columns: firstOf(columns), rows: firstOf(rows) };
}

function firstOf<K>(places: ReadonlyMap<K, readonly number[]>): ReadonlyMap<K, number> {
  return new Map(
    [...places].flatMap(([key, [first]]) => (first === undefined ? [] : [[key, first] as const])),
  );
}

/** Adds filled cells, and formulas even where they show nothing. */
function addCells(
  cells: Map<string, SnapshotCell>,
  sheet: SheetKey,
  { grid, columns, rows }: LocatedCopy,
): void {
  const columnKeys = new Map([...firstOf(columns)].map(([key, at]) => [at, key]));
  const rowKeys = new Map([...firstOf(rows)].map(([key, at]) => [at, key]));
  for (const cell of grid.cells) {
    const [row, column] = [rowKeys.get(cell.row), columnKeys.get(cell.column)];
    if (row === undefined || column === undefined) continue;
    if (cell.formula !== undefined || !isBlankCell(cell))
      cells.set(cellKeyText({ sheet, row, column }), cell);
  }
}
