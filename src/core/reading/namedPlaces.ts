import type { CellKey, ColumnKey, RowKey, SheetKey } from "../form/keys";
import { listFormulaTokens } from "./formulaTokens";
import type { HeldCells } from "./heldCells";
import type { LocatedCopy } from "./locateSheets";
import { rememberByFormula } from "./rememberByFormula";

/** A place that a formula names by keys: a cell, or a whole column where the row is null. */
export interface NamedPlace {
  readonly sheet: SheetKey;
  readonly row: RowKey | null;
  readonly column: ColumnKey;
}

/** The places that an issued formula names by keys, seen from the cell that it was issued in. */
export function listNamedPlaces(formula: string, own: CellKey): readonly NamedPlace[] {
  return keyPlacesIn(formula).map((place) => seenFrom(own, place));
}

/** True where one of the places that `listNamedPlaces` lists is such a place. */
export function anyNamedPlace(
  formula: string,
  own: CellKey,
  isSuch: (place: NamedPlace) => boolean,
): boolean {
  return keyPlacesIn(formula).some((place) => isSuch(seenFrom(own, place)));
}

/** A place as a formula names it; the sheet is null for a cell of the formula's own row. */
interface KeyPlace {
  readonly sheet: SheetKey | null;
  readonly row: RowKey | null;
  readonly column: ColumnKey;
}

const keyPlacesIn = rememberByFormula((formula) =>
  listFormulaTokens(formula).flatMap((token): readonly KeyPlace[] =>
    token.kind === "keys" ? [{ sheet: token.sheet, row: token.row, column: `#${token.column}` }] : [],
  ),
);

function seenFrom(own: CellKey, { sheet, row, column }: KeyPlace): NamedPlace {
  return sheet === null ? { sheet: own.sheet, row: own.row, column } : { sheet, row, column };
}

/** True for a place of the form that stands nowhere in the workbook, so that no formula can be seen to mean it. */
export function createIsLost(
  copies: readonly LocatedCopy[],
  held: HeldCells,
): (place: NamedPlace) => boolean {
  const columnsOf = new Map<SheetKey | null, Set<ColumnKey>>();
  for (const { sheet, columns } of copies)
    columnsOf.set(sheet, new Set([...(columnsOf.get(sheet) ?? []), ...columns.keys()]));
  return ({ sheet, row, column }) => {
    if (row === null) return columnsOf.get(sheet)?.has(column) !== true;
    return !held.findRow(sheet, row).some(({ copy }) => copy.columns.has(column));
  };
}
