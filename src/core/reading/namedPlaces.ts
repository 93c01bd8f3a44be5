import type { CellKey, ColumnKey, RowKey, SheetKey } from "../form/keys";
import { listFormulaTokens } from "./formulaTokens";
import type { HeldCells } from "./heldCells";
import type { LocatedCopy } from "./locateSheets";

/** A place that a formula names by keys: a cell, or a whole column where the row is null. */
export interface NamedPlace {
  readonly sheet: SheetKey;
  readonly row: RowKey | null;
  readonly column: ColumnKey;
}

/** The places that an issued formula names by keys, seen from the cell that it was issued in. */
export function listNamedPlaces(formula: string, own: CellKey): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  for (const token of listFormulaTokens(formula)) {
    if (token.kind !== "keys") continue;
    const { sheet, row } = token;
    const column: ColumnKey = `#${token.column}`;
    places.push(sheet === null ? { ...own, column } : { sheet, row, column });
  }
  return places;
}

/** True for a place of the form that stands nowhere in the workbook, so that no formula can be seen to mean it. */
export function createIsLost(
  copies: readonly LocatedCopy[],
  held: HeldCells,
): (place: NamedPlace) => boolean {
  const columns = new Set(
    copies.flatMap(({ sheet, columns: found }) => [...found.keys()].map((column) => `${sheet}!${column}`)),
  );
  const known = new Map<string, boolean>();
  return ({ sheet, row, column }) => {
    if (row === null) return !columns.has(`${sheet}!${column}`);
    const key = `${sheet}!${row}|${column}`;
    const isLost = known.get(key) ?? held.find({ sheet, row, column }).length === 0;
    known.set(key, isLost);
    return isLost;
  };
}
