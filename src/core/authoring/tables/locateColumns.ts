import { cellText, isBlankCell } from "../../reading/cellText";
import type { SheetGrid } from "../../reading/sheetGrid";
import { type Language, languages } from "../../text/language";
import type { SnapshotCell } from "../../workbook/snapshot";
import { findNearest } from "./findNearest";
import { foldHeading } from "./foldHeading";
import { type Column, type Table, wordsOfColumn } from "./table";

/** Where a table's columns stand in a sheet. */
export interface LocatedColumns {
  readonly headRow: number;
  /** The language of most headings. */
  readonly language: Language;
  /** Column numbers by the keys of columns. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that were read as another column's, being nearly the same. */
  readonly misspelt: readonly { readonly cell: SnapshotCell; readonly column: Column }[];
  /** Headings of no column, or of one that stands further left already. */
  readonly spare: readonly SnapshotCell[];
  readonly repeated: readonly { readonly cell: SnapshotCell; readonly column: Column }[];
}

/** Rows at the head of a sheet among which the headings are looked for. */
const rowsSearched = 60;

/**
 * The row of a sheet that has most of a table's headings, in either language, and which column each heads. Null where
 * no row has two of them, or the one that the table has.
 */
export function locateColumns(grid: SheetGrid, table: Table): LocatedColumns | null {
  const headings = headingsOf(table);
  let headRow = 0;
  let most = Math.min(2, table.columns.length) - 1;
  for (const row of grid.rowNumbers.slice(0, rowsSearched)) {
    const keys = grid.inRow(row).flatMap((cell) => headings.get(foldHeading(cellText(cell)))?.key ?? []);
    const found = new Set(keys).size;
    if (found > most) [most, headRow] = [found, row];
  }
  return headRow === 0 ? null : columnsIn(grid, headRow, table, headings);
}

function headingsOf(table: Table): ReadonlyMap<string, Column> {
  return new Map(
    table.columns.flatMap((column) =>
      languages.map(
        (language) => [foldHeading(wordsOfColumn(table, column.key, language).heading), column] as const,
      ),
    ),
  );
}

function columnsIn(
  grid: SheetGrid,
  headRow: number,
  table: Table,
  headings: ReadonlyMap<string, Column>,
): LocatedColumns {
  const columns = new Map<string, number>();
  const repeated: { cell: SnapshotCell; column: Column }[] = [];
  const unknown: SnapshotCell[] = [];
  for (const cell of grid.inRow(headRow).filter((each) => !isBlankCell(each))) {
    const column = headings.get(foldHeading(cellText(cell)));
    if (column === undefined) unknown.push(cell);
    else if (columns.has(column.key)) repeated.push({ cell, column });
    else columns.set(column.key, cell.column);
  }
  const misspelt: { cell: SnapshotCell; column: Column }[] = [];
  const spare: SnapshotCell[] = [];
  for (const cell of unknown) {
    const missing = [...headings].filter(([, { key }]) => !columns.has(key));
    const nearest = findNearest(foldHeading(cellText(cell)), missing, ([heading]) => heading);
    if (nearest === null) {
      spare.push(cell);
      continue;
    }
    columns.set(nearest[1].key, cell.column);
    misspelt.push({ cell, column: nearest[1] });
  }
  return { headRow, language: languageOf(grid, headRow, table), columns, misspelt, spare, repeated };
}

function languageOf(grid: SheetGrid, headRow: number, table: Table): Language {
  const typed = new Set(grid.inRow(headRow).map((cell) => foldHeading(cellText(cell))));
  const [thai = 0, english = 0] = languages.map(
    (language) =>
      table.columns.filter(({ key }) => typed.has(foldHeading(wordsOfColumn(table, key, language).heading)))
        .length,
  );
  return english > thai ? "en" : "th";
}
