import { type Problem, problem } from "../../problem";
import { cellText, isBlankCell } from "../../reading/cellText";
import { normaliseTyped } from "../../reading/normaliseTyped";
import { a1 } from "../../workbook/address";
import type { SnapshotCell } from "../../workbook/snapshot";
import type { LocatedTable } from "./locateTables";
import { wordsOfColumn } from "./table";

/** What is to be told of a sheet's headings: those of no column, misspelt ones, repeated ones, and columns that are missing. */
export function tellOfColumns({ table, grid, located }: LocatedTable): readonly Problem[] {
  const { headRow, columns, language, misspelt, repeated, spare } = located;
  const headingOf = (key: string) => wordsOfColumn(table, key, language).heading;
  const placeOf = (cell: SnapshotCell) => ({ sheet: grid.name, cell: a1(cell.row, cell.column) });
  const typedIn = (cell: SnapshotCell) => normaliseTyped(cellText(cell));
  // A column that is gone is no matter while the sheet has no rows.
  const hasRows = grid.cells.some((cell) => cell.row > headRow && !isBlankCell(cell));
  const missing = table.columns.filter(({ key, isRequired }) => isRequired === true && !columns.has(key));
  return [
    ...misspelt.map(({ cell, column }) =>
      problem("authoring/misspelt-column", placeOf(cell), {
        heading: typedIn(cell),
        meant: headingOf(column.key),
      }),
    ),
    ...repeated.map(({ cell, column }) =>
      problem("authoring/repeated-column", placeOf(cell), {
        heading: headingOf(column.key),
        first: a1(headRow, columns.get(column.key) ?? 1),
      }),
    ),
    ...spare.map((cell) => problem("authoring/spare-column", placeOf(cell), { heading: typedIn(cell) })),
    ...(hasRows
      ? missing.map(({ key }) =>
          problem(
            "authoring/column-missing",
            { sheet: grid.name, cell: a1(headRow, 1) },
            { heading: headingOf(key) },
          ),
        )
      : []),
  ];
}
