import { sheetKeys, type ColumnKey } from "../form/keys";
import { keyPlace } from "../form/refs";
import type { CellAddress } from "../workbook/address";
import { listFormulaTokens, type FormulaToken } from "./formulaTokens";
import type { LocatedCopy } from "./locateSheets";

type Reference = Extract<FormulaToken, { kind: "reference" }>;

/** What a form's places are called, for formulas found in it. */
export interface PlaceNames {
  /** A formula's text with places named by keys, as it was issued; places without keys keep their addresses. */
  nameIn(formula: string, copy: LocatedCopy, row: number): string;
}

/**
 * Names for the places of the located sheets. Two formulas are the same where their texts are, however a program
 * spells numbers, functions, sheet names and spaces, and wherever rows, columns and sheets stand now.
 */
export function createPlaceNames(
  copies: readonly LocatedCopy[],
  bodyRows: (sheet: string) => ReadonlySet<string>,
): PlaceNames {
  const byName = new Map(copies.map((copy) => [copy.grid.name.toLowerCase(), copy]));
  const keysOfColumns = new Map(copies.map((copy) => [copy, columnKeysByNumber(copy)]));
  const extents = new Map(copies.map((copy) => [copy, bodyExtent(copy, bodyRows)]));

  function nameReference(token: Reference, copy: LocatedCopy, row: number): string {
    const target = token.sheet === null ? copy : byName.get(token.sheet.toLowerCase());
    const from = parseAddress(token.from);
    const column = target === undefined ? undefined : keysOfColumns.get(target)?.get(from.column);
    const sheet = target?.sheet;
    if (target !== undefined && sheet !== undefined && sheet !== null && column !== undefined) {
      if (token.from !== token.to) {
        const to = parseAddress(token.to);
        const extent = extents.get(target)?.(column);
        const covers = extent !== undefined && from.row <= extent.top && to.row >= extent.bottom;
        if (from.column === to.column && covers) return keyPlace.column(sheet, column);
      } else {
        if (target === copy && from.row === row) return keyPlace.own(column);
        const key = target.keyOfRow.get(from.row);
        const isOwn = sheet === copy.sheet && key !== undefined && key === copy.keyOfRow.get(row);
        if (key !== undefined) return isOwn ? keyPlace.own(column) : keyPlace.cell(sheet, key, column);
      }
    }
    return token.text.replaceAll("$", "").toUpperCase();
  }

  return {
    nameIn: (formula, copy, row) => joinTokens(formula, (token) => nameReference(token, copy, row)),
  };
}

/** An issued formula as found ones are printed: the same spelling of numbers, words and spaces. */
export function canonicalIssued(formula: string): string {
  return joinTokens(formula, ({ text }) => text);
}

/** A formula without its places, for telling the form's own where their keys are gone: `SUM(·)`. */
export function formulaShape(formula: string): string {
  const places = formula.replace(lostReference, "A1");
  return listFormulaTokens(places)
    .map((token) => (token.kind === "reference" || token.kind === "keys" ? "·" : canonicalToken(token)))
    .join("");
}

/** What stands for a deleted cell, with the sheet that it was on. */
const lostReference = /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{M}\p{N}_.]*!)?#REF!/gu;

function joinTokens(formula: string, nameReference: (token: Reference) => string): string {
  let joined = "";
  for (const token of listFormulaTokens(formula))
    joined += token.kind === "reference" ? nameReference(token) : canonicalToken(token);
  return joined;
}

function canonicalToken({ kind, text }: FormulaToken): string {
  switch (kind) {
    case "number":
      return String(Number(text));
    case "word":
      return canonicalWord(text);
    default:
      return text;
  }
}

/** Functions have no case, and the logical values are written as functions by some programs. */
function canonicalWord(word: string): string {
  const upper = word.toUpperCase();
  return upper === "TRUE()" || upper === "FALSE()" ? upper.slice(0, -2) : upper;
}

/** The place of an address such as `$F$7`; a form has too many of them for a pattern each. */
function parseAddress(address: string): CellAddress {
  let column = 0;
  let row = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) row = row * 10 + code - 0x30;
    // Letters of either case have the same last five bits, from 1.
    else if (code >= 0x41) column = column * 26 + (code & 0x1f);
  }
  return { row, column };
}

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
