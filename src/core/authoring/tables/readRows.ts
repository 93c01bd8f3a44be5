import { appendTo } from "../../appendTo";
import { type Place, type Problem, problem } from "../../problem";
import { cellText, isBlankCell } from "../../reading/cellText";
import { normaliseTyped } from "../../reading/normaliseTyped";
import { languages } from "../../text/language";
import { a1, boxA1 } from "../../workbook/address";
import type { SnapshotCell } from "../../workbook/snapshot";
import { createTableRow, type RowCell } from "./createTableRow";
import { foldHeading } from "./foldHeading";
import type { IdIndex } from "./indexIds";
import type { LocatedTable } from "./locateTables";
import { readCellAs } from "./readCellAs";
import { type Column, kindIn, wordsIn, wordsOfColumn } from "./table";
import type { TableRow } from "./tableRow";

/** The rows of a sheet below its headings, top to bottom; rows in which no column holds anything are passed over. */
export function readRows(
  sheet: LocatedTable,
  ids: IdIndex,
): { readonly rows: readonly TableRow[]; readonly problems: readonly Problem[] } {
  const { table, grid, located } = sheet;
  const read = table.columns.filter(({ key, kind }) => kind.kind !== "shown" && located.columns.has(key));
  const problems: Problem[] = [...findTextsOutside(sheet)];
  const above = new Map<string, RowCell>();
  const taken = new Map<string, Taken[]>();
  const rows: TableRow[] = [];
  for (const row of grid.rowNumbers.filter((each) => each > located.headRow)) {
    const cellOf = ({ key }: Column) => grid.at(row, located.columns.get(key) ?? 0);
    if (read.every((column) => isBlankCell(cellOf(column)))) continue;
    const placeOf = (key: string): Place => ({
      sheet: grid.name,
      cell: a1(row, located.columns.get(key) ?? located.columns.values().next().value ?? 1),
    });
    const field = fieldIn(sheet, row, ids);
    const cells = new Map<string, RowCell>();
    for (const column of read) {
      const cell = cellOf(column);
      const { value, finding } = readCellAs(kindIn(table, column, field), cell, ids, located.language);
      if (finding !== null)
        problems.push(
          problem(finding.code, placeOf(column.key), {
            ...finding.params,
            heading: wordsIn(table, column.key, field, located.language).heading,
          }),
        );
      const own: RowCell = { value, isFilled: !isBlankCell(cell), isFromAbove: false };
      const before = above.get(column.key);
      const isTaken = column.fillsDown === true && !own.isFilled && before !== undefined;
      if (isTaken) addTaken(taken, column, row, before);
      if (own.isFilled) {
        // Under another item the level of the rows above says nothing.
        if (before?.value !== own.value) forgetRightOf(column, read, above);
        above.set(column.key, own);
      }
      cells.set(column.key, isTaken ? { ...before, isFromAbove: true } : own);
    }
    rows.push(
      createTableRow({ table, sheet: grid.name, row, field, language: located.language, cells, placeOf }),
    );
  }
  return { rows, problems: [...problems, ...tellOfTaken(taken, sheet)] };
}

/** What stands above no longer counts for the columns right of one that has changed. */
function forgetRightOf(column: Column, columns: readonly Column[], above: Map<string, RowCell>): void {
  for (const { key } of columns.slice(columns.indexOf(column) + 1)) above.delete(key);
}

/** The code of the field that a row is about; null in a table that has none. */
function fieldIn({ table, grid, located }: LocatedTable, row: number, ids: IdIndex): string | null {
  const key = table.fields?.key;
  const column = table.columns.find((each) => each.key === key);
  if (key === undefined || column === undefined) return null;
  const cell = grid.at(row, located.columns.get(key) ?? 0);
  const { value } = readCellAs(column.kind, cell, ids, located.language);
  return typeof value === "string" ? value : null;
}

/** Rows one below the other that have a value from above. */
interface Taken {
  readonly top: number;
  readonly bottom: number;
  readonly shown: string;
}

function addTaken(taken: Map<string, Taken[]>, { key }: Column, row: number, { value }: RowCell): void {
  const runs = taken.get(key) ?? [];
  taken.set(key, runs);
  const shown = String(value ?? "");
  const last = runs.at(-1);
  if (last !== undefined && last.shown === shown && last.bottom === row - 1)
    runs[runs.length - 1] = { ...last, bottom: row };
  else runs.push({ top: row, bottom: row, shown });
}

/** One note for a run of rows, not one for each. */
function tellOfTaken(taken: ReadonlyMap<string, readonly Taken[]>, { table, grid, located }: LocatedTable) {
  return [...taken].flatMap(([key, runs]) =>
    runs.map(({ top, bottom, shown }): Problem => {
      const column = located.columns.get(key) ?? 1;
      const place = { sheet: grid.name, cell: boxA1({ top, bottom, left: column, right: column }) };
      const { heading } = wordsOfColumn(table, key, located.language);
      return problem("authoring/from-above", place, { heading, value: shown });
    }),
  );
}

/** Texts under no heading, and those above the headings that aren't the sheet's own: told once a column, with the first cell. */
function findTextsOutside({ grid, table, located }: LocatedTable): readonly Problem[] {
  const headed = new Set(
    grid
      .inRow(located.headRow)
      .filter(isFilled)
      .map(({ column }) => column),
  );
  const own = new Set(
    languages.flatMap((each) => [table.words[each].sheet, table.words[each].help]).map(foldHeading),
  );
  const outside = new Map<number, SnapshotCell[]>();
  for (const cell of grid.cells.filter(isFilled)) {
    const isAbove = cell.row < located.headRow && !own.has(foldHeading(cellText(cell)));
    const isBeside = cell.row > located.headRow && !headed.has(cell.column);
    if (isAbove || isBeside) appendTo(outside, cell.column, cell);
  }
  return [...outside.values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined) return [];
    const place = { sheet: grid.name, cell: a1(first.row, first.column) };
    return [
      problem("authoring/text-outside", place, {
        typed: normaliseTyped(cellText(first)),
        count: cells.length,
      }),
    ];
  });
}

function isFilled(cell: SnapshotCell): boolean {
  return !isBlankCell(cell);
}
