import { listFormulaTokens } from "../../src/core/reading/formulaTokens";
import { a1, columnNumber } from "../../src/core/workbook/address";
import { quoteSheetName } from "../../src/core/workbook/address";
import type { Snapshot, SnapshotCell, SnapshotSheet } from "../../src/core/workbook/snapshot";

/** Where a row or column goes; null where it is deleted. */
export type Move = (place: number) => number | null;

const stay: Move = (place) => place;

/** Room for a number of new rows or columns before one. */
export function insertBefore(place: number, count = 1): Move {
  return (each) => (each >= place ? each + count : each);
}

/** One row or column taken away. */
export function takeAway(place: number): Move {
  return (each) => (each === place ? null : each > place ? each - 1 : each);
}

/** Rows or columns in another order: the first of `order` comes to stand where the least of them stood. */
export function reorder(order: readonly number[]): Move {
  const places = [...order].sort((a, b) => a - b);
  const to = new Map(order.map((from, index) => [from, places[index] ?? from]));
  return (each) => to.get(each) ?? each;
}

/**
 * A workbook with rows and columns of one sheet moved, as a spreadsheet program moves them: formulas everywhere
 * still mean the same cells, ranges cover what they covered, and what pointed to a deleted cell is #REF!.
 */
export function move(
  snapshot: Snapshot,
  sheet: string,
  { rows = stay, columns = stay }: { rows?: Move; columns?: Move },
): Snapshot {
  return {
    // Where lists are isn't moved along: nobody knows any more.
    sheets: snapshot.sheets.map(({ validated: _validated, ...each }) => ({
      ...each,
      cells: each.cells
        .flatMap((cell): readonly SnapshotCell[] => {
          const [row, column] =
            each.name === sheet ? [rows(cell.row), columns(cell.column)] : [cell.row, cell.column];
          if (row === null || column === null) return [];
          if (cell.formula === undefined) return [{ ...cell, row, column }];
          return [{ ...cell, row, column, formula: rewrite(cell.formula, each.name, sheet, rows, columns) }];
        })
        .sort((a, b) => a.row - b.row || a.column - b.column),
    })),
  };
}

function rewrite(formula: string, own: string, moved: string, rows: Move, columns: Move): string {
  return listFormulaTokens(formula)
    .map((token) => {
      if (token.kind !== "reference" || (token.sheet ?? own) !== moved) return token.text;
      const [from, to] = [placeOf(token.from), placeOf(token.to)];
      const all = range(from.row, to.row).flatMap((row) => rows(row) ?? []);
      const across = range(from.column, to.column).flatMap((column) => columns(column) ?? []);
      if (all.length === 0 || across.length === 0) return "#REF!";
      const corner = (row: number, column: number, sample: string) => {
        const address = a1(row, column);
        return sample.startsWith("$") ? address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2") : address;
      };
      const first = corner(Math.min(...all), Math.min(...across), token.from);
      const last = corner(Math.max(...all), Math.max(...across), token.to);
      const prefix = token.sheet === null ? "" : `${quoteSheetName(token.sheet)}!`;
      return `${prefix}${token.from === token.to ? first : `${first}:${last}`}`;
    })
    .join("");
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return { row: Number(digits), column: columnNumber(letters) };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A workbook with one sheet under another name, and every formula that named it naming it so. */
export function rename(snapshot: Snapshot, from: string, to: string): Snapshot {
  const renamed = (formula: string) =>
    listFormulaTokens(formula)
      .map((token) =>
        token.kind === "reference" && token.sheet === from
          ? token.text.replace(/^.*!/s, `${quoteSheetName(to)}!`)
          : token.text,
      )
      .join("");
  return {
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === from ? to : sheet.name,
      cells: sheet.cells.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, formula: renamed(cell.formula) },
      ),
    })),
  };
}

/** A workbook with a copy of one sheet, before or behind it; whatever the copy says of itself stays with it. */
export function copy(
  snapshot: Snapshot,
  name: string,
  as: string,
  where: "before" | "behind" = "behind",
): Snapshot {
  return {
    sheets: snapshot.sheets.flatMap((sheet) => {
      if (sheet.name !== name) return [sheet];
      const double = { ...sheet, name: as };
      return where === "before" ? [double, sheet] : [sheet, double];
    }),
  };
}

/** A workbook with some of one sheet's cells changed; null takes a cell away. */
export function change(
  snapshot: Snapshot,
  name: string,
  changed: (cell: SnapshotCell) => SnapshotCell | null,
): Snapshot {
  return withSheet(snapshot, name, (sheet) => ({
    ...sheet,
    cells: sheet.cells.flatMap((cell) => changed(cell) ?? []),
  }));
}

/** A workbook without a sheet. */
export function without(snapshot: Snapshot, name: string): Snapshot {
  return { sheets: snapshot.sheets.filter((sheet) => sheet.name !== name) };
}

/** A row written again below all others, but for its formulas. */
export function repeatRow(snapshot: Snapshot, name: string, row: number): Snapshot {
  return withSheet(snapshot, name, (sheet) => {
    const last = Math.max(...sheet.cells.map((cell) => cell.row));
    const again = sheet.cells.filter((cell) => cell.row === row && cell.formula === undefined);
    return { ...sheet, cells: [...sheet.cells, ...again.map((cell) => ({ ...cell, row: last + 1 }))] };
  });
}

function withSheet(snapshot: Snapshot, name: string, to: (sheet: SnapshotSheet) => SnapshotSheet): Snapshot {
  if (!snapshot.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  return { sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? to(sheet) : sheet)) };
}
