import { sheetKeys, type ColumnKey } from "../form/keys";
import { keyPlace } from "../form/refs";
import { formulaPieces, type FormulaPieces, type FoundPlace } from "./formulaPieces";
import type { LocatedCopy } from "./locateSheets";
import type { NamedPlace } from "./namedPlaces";

/** What a form's places are called, for formulas found in it. */
export interface PlaceNames {
  /** True where a formula that stands in a row computes what an issued one does, wherever its places stand now. */
  isAsIssued(formula: string, issued: string, copy: LocatedCopy, row: number): boolean;
}

/**
 * Names for the places of the located sheets. Two formulas are the same where their texts are, however a program
 * spells numbers, functions, sheet names and spaces, and wherever rows, columns and sheets stand now. Places without
 * keys keep their addresses.
 */
export function createPlaceNames(
  copies: readonly LocatedCopy[],
  bodyRows: (sheet: string) => ReadonlySet<string>,
): PlaceNames {
  const byName = new Map(copies.map((copy) => [copy.grid.name.toLowerCase(), copy]));
  const keysOfColumns = new Map(copies.map((copy) => [copy, columnKeysByNumber(copy)]));
  const extents = new Map(copies.map((copy) => [copy, bodyExtent(copy, bodyRows)]));

  /** The keys of a place as issued formulas name it: both null for a cell of the formula's own row. */
  function keysOf(place: FoundPlace, copy: LocatedCopy, row: number): NamedPlace | OwnPlace | null {
    const target = place.sheet === null ? copy : byName.get(place.sheet);
    const column = target === undefined ? undefined : keysOfColumns.get(target)?.get(place.from.column);
    const sheet = target?.sheet;
    if (target === undefined || sheet === undefined || sheet === null || column === undefined) return null;
    if (place.isRange) {
      const extent = extents.get(target)?.(column);
      const covers = extent !== undefined && place.from.row <= extent.top && place.to.row >= extent.bottom;
      return place.from.column === place.to.column && covers ? { sheet, row: null, column } : null;
    }
    if (target === copy && place.from.row === row) return { sheet: null, row: null, column };
    const key = target.keyOfRow.get(place.from.row);
    if (key === undefined) return null;
    const isOwn = sheet === copy.sheet && key === copy.keyOfRow.get(row);
    return isOwn ? { sheet: null, row: null, column } : { sheet, row: key, column };
  }

  function nameOf(place: FormulaPieces["places"][number], copy: LocatedCopy, row: number): string {
    if (place.kind === "keys") return place.text;
    const keys = keysOf(place, copy, row);
    if (keys === null) return place.text.replaceAll("$", "").toUpperCase();
    if (keys.sheet === null) return keyPlace.own(keys.column);
    return keys.row === null
      ? keyPlace.column(keys.sheet, keys.column)
      : keyPlace.cell(keys.sheet, keys.row, keys.column);
  }

  return {
    isAsIssued(formula, issued, copy, row) {
      const [found, wanted] = [formulaPieces(formula), formulaPieces(issued)];
      // Nearly every formula is as it was issued, and that shows without a word being written.
      const isPlainlySame =
        found.places.length === wanted.places.length &&
        found.between.every((text, index) => text === wanted.between[index]) &&
        found.places.every((place, index) => {
          const other = wanted.places[index];
          if (place.kind !== "reference" || other?.kind !== "keys") return false;
          const keys = keysOf(place, copy, row);
          return keys?.sheet === other.sheet && keys.row === other.row && isColumn(keys.column, other.column);
        });
      return (
        isPlainlySame || join(found, (place) => nameOf(place, copy, row)) === join(wanted, ({ text }) => text)
      );
    },
  };
}

/** A cell of the formula's own row. */
interface OwnPlace {
  readonly sheet: null;
  readonly row: null;
  readonly column: ColumnKey;
}

/** True where a column's key is this word with its #. */
function isColumn(key: ColumnKey, word: string): boolean {
  return key.length === word.length + 1 && key.endsWith(word);
}

function join(
  { between, places }: FormulaPieces,
  nameOf: (place: FormulaPieces["places"][number]) => string,
): string {
  return between.map((text, index) => text + (places[index] ? nameOf(places[index]) : "")).join("");
}

/** A formula without its places, for telling the form's own where their keys are gone: `SUM(·)`. */
export function formulaShape(formula: string): string {
  return formulaPieces(formula.replace(lostReference, "A1")).between.join("·");
}

/** What stands for a deleted cell, with the sheet that it was on. */
const lostReference = /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{M}\p{N}_.]*!)?#REF!/gu;

function columnKeysByNumber({ columns }: LocatedCopy): ReadonlyMap<number, ColumnKey> {
  return new Map([...columns].flatMap(([key, places]) => places.map((place) => [place, key] as const)));
}

/** From where to where a range must reach to take in all that a column holds. */
type Extent = { readonly top: number; readonly bottom: number };

function bodyExtent(
  copy: LocatedCopy,
  bodyRows: (sheet: string) => ReadonlySet<string>,
): (column: ColumnKey) => Extent | undefined {
  if (copy.sheet === sheetKeys.stamp) {
    const lists = listExtents(copy);
    return (column) => lists.get(column);
  }
  const body = copy.sheet === null ? new Set<string>() : bodyRows(copy.sheet);
  const rows = [...copy.rows].flatMap(([key, places]) => (body.has(key) ? places : []));
  const extent = extentOf(rows);
  return () => extent;
}

/** Lists on the stamp sheet, which end where their columns do. */
function listExtents({ grid, columns, keyRow }: LocatedCopy): ReadonlyMap<ColumnKey, Extent> {
  const rows = new Map<number, number[]>();
  for (const { row, column } of grid.cells) {
    if (row === keyRow) continue;
    const list = rows.get(column);
    if (list === undefined) rows.set(column, [row]);
    else list.push(row);
  }
  return new Map(
    [...columns].flatMap(([key, [at]]) => {
      const extent = at === undefined ? undefined : extentOf(rows.get(at) ?? []);
      return extent === undefined ? [] : [[key, extent] as const];
    }),
  );
}

function extentOf(rows: readonly number[]): Extent | undefined {
  if (rows.length === 0) return undefined;
  return rows.reduce(
    (extent, row) => ({ top: Math.min(extent.top, row), bottom: Math.max(extent.bottom, row) }),
    { top: Number.POSITIVE_INFINITY, bottom: 0 },
  );
}
