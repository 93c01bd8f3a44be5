import { cellKeyText, type SheetKey } from "../form/keys";
import type { FormSlots } from "../form/slots";
import type { SnapshotCell } from "../workbook/snapshot";
import { isBlankCell } from "./cellText";
import type { HeldCells } from "./heldCells";
import type { LocatedCopy } from "./locateSheets";
import type { LocatedSheet, Submission } from "./submission";

/** Where the form's sheets, rows, columns and cells stand, for those who write into them or lead people there. */
export function findPlaces(
  { slots }: FormSlots,
  copies: readonly LocatedCopy[],
  held: HeldCells,
): Pick<Submission, "sheets" | "cells" | "places"> {
  const inUse = new Map<SheetKey, LocatedCopy>();
  for (const copy of copies) if (copy.sheet !== null && !inUse.has(copy.sheet)) inUse.set(copy.sheet, copy);
  return {
    sheets: new Map([...inUse].map(([key, copy]) => [key, locatedSheet(key, copy)])),
    cells: new Map([...inUse].flatMap(([key, copy]) => cellsWithKeys(key, copy))),
    places: new Map(
      slots.flatMap((slot) => {
        const all = held.find(slot);
        const found = all.find(({ cell }) => !isBlankCell(cell)) ?? all[0];
        if (found === undefined) return [];
        const { copy, row, column } = found;
        return [[cellKeyText(slot), { sheet: copy.grid.name, row, column }] as const];
      }),
    ),
  };
}

function locatedSheet(key: SheetKey, { grid, columns, rows }: LocatedCopy): LocatedSheet {
  return { key, name: grid.name, columns: firstOf(columns), rows: firstOf(rows) };
}

function firstOf<K>(places: ReadonlyMap<K, readonly number[]>): ReadonlyMap<K, number> {
  return new Map(
    [...places].flatMap(([key, [first]]) => (first === undefined ? [] : [[key, first] as const])),
  );
}

/** Filled cells, and formulas even where they show nothing. */
function cellsWithKeys(sheet: SheetKey, copy: LocatedCopy): readonly (readonly [string, SnapshotCell])[] {
  const columns = new Map([...firstOf(copy.columns)].map(([key, at]) => [at, key]));
  const rows = new Map([...firstOf(copy.rows)].map(([key, at]) => [at, key]));
  return copy.grid.cells.flatMap((cell) => {
    const [row, column] = [rows.get(cell.row), columns.get(cell.column)];
    if (row === undefined || column === undefined) return [];
    if (cell.formula === undefined && isBlankCell(cell)) return [];
    return [[cellKeyText({ sheet, row, column }), cell] as const];
  });
}
