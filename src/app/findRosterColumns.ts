import { foldTyped } from "../core/reading/normaliseTyped";
import { type RosterColumn, rosterHeadings } from "../core/text/rosterHeadings";

/** Where a roster's headings stand: their row, and each column's number, all from 1. */
export interface RosterColumns {
  readonly headingRow: number;
  readonly columns: ReadonlyMap<RosterColumn, number>;
}

/** Titles and notes stand above the headings at times, but not many. */
const rowsSearched = 20;

/**
 * The first row with a heading for the agency's name, and the columns it names; the first of two headings for
 * the same thing counts. Null where no row has one.
 */
export function findRosterColumns(rows: readonly (readonly string[])[]): RosterColumns | null {
  for (const [index, row] of rows.slice(0, rowsSearched).entries()) {
    const columns = new Map<RosterColumn, number>();
    for (const [at, text] of row.entries()) {
      const column = columnOf(text);
      if (column !== null && !columns.has(column)) columns.set(column, at + 1);
    }
    if (columns.has("agencyName")) return { headingRow: index + 1, columns };
  }
  return null;
}

const columnsByHeading: ReadonlyMap<string, RosterColumn> = new Map(
  Object.entries(rosterHeadings).flatMap(([column, headings]) =>
    headings.map((heading) => [foldHeading(heading), column as RosterColumn] as const),
  ),
);

function columnOf(text: string): RosterColumn | null {
  return columnsByHeading.get(foldHeading(text)) ?? null;
}

/** A heading without case, spaces, punctuation and what stands in brackets behind it. */
function foldHeading(text: string): string {
  return foldTyped(text.replace(/[([{].*$/s, "")).replace(/[\s._:*\-/]/g, "");
}
