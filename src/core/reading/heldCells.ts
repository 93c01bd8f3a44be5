import type { CellKey, RowKey, SheetKey } from "../form/keys";
import type { SnapshotCell } from "../workbook/snapshot";
import type { FormKeys } from "./formKeys";
import type { LocatedCopy } from "./locateSheets";

/** A place in the workbook that has the keys of a cell, and what stands there. */
export interface HeldCell {
  readonly copy: LocatedCopy;
  readonly row: number;
  readonly column: number;
  readonly cell: SnapshotCell | undefined;
}

/** Where the form's keys stand in the workbook. */
export interface HeldCells {
  /** Every place of a cell: one, none where its row or column is gone, several where they were copied. */
  find(key: CellKey): readonly HeldCell[];
  /** Every place of a row, whatever sheet it was moved to. */
  findRow(sheet: SheetKey, row: RowKey): readonly { readonly copy: LocatedCopy; readonly row: number }[];
}

/** The places of all keys, from the sheets of the form in order of use. */
export function findHeldCells(copies: readonly LocatedCopy[], keys: FormKeys): HeldCells {
  // Two steps instead of a text of both keys: a form's formulas ask for hundreds of thousands of places.
  const rows = new Map<SheetKey, Map<RowKey, { copy: LocatedCopy; row: number }[]>>();
  for (const copy of copies) {
    for (const [row, key] of copy.keyOfRow) {
      const home = keys.homeOf(key, copy.sheet);
      if (home === null) continue;
      const rowsOfHome = rows.get(home) ?? new Map<RowKey, { copy: LocatedCopy; row: number }[]>();
      rows.set(home, rowsOfHome);
      const places = rowsOfHome.get(key);
      if (places === undefined) rowsOfHome.set(key, [{ copy, row }]);
      else places.push({ copy, row });
    }
  }
  const findRow: HeldCells["findRow"] = (sheet, row) => rows.get(sheet)?.get(row) ?? [];
  return {
    findRow,
    find: ({ sheet, row, column }) => {
      const found: HeldCell[] = [];
      for (const { copy, row: at } of findRow(sheet, row))
        for (const place of copy.columns.get(column) ?? [])
          found.push({ copy, row: at, column: place, cell: copy.grid.at(at, place) });
      return found;
    },
  };
}

/** The keys of a cell from the text of its keys, such as `c1!1.2.B.1|#self`; null for a text that isn't one. */
export function parseCellKey(text: string): CellKey | null {
  const match = /^([^!|]+)!([^|]+)\|#(.+)$/.exec(text);
  if (match === null) return null;
  const [, sheet = "", row = "", column = ""] = match;
  return { sheet, row, column: `#${column}` };
}
