import { foldTyped } from "../core/reading/normaliseTyped";
import { type RosterColumn, rosterHeadings } from "../core/text/rosterHeadings";

/** Where a roster's headings stand: their row, and each column's number, all from 1. */
export interface RosterColumns {
  readonly headingRow: number;
  readonly columns: ReadonlyMap<RosterColumn, number>;
  /** Things that several columns say they hold, with the number of each of those columns. */
  readonly repeated: ReadonlyMap<RosterColumn, readonly number[]>;
}

/** Titles and notes stand above the headings at times, but not many. */
const rowsSearched = 20;

/**
 * The first row with a heading for the agency's name, and the columns it names. Two columns may say the same in
 * other words. Null where no row has one.
 */
export function findRosterColumns(rows: readonly (readonly string[])[]): RosterColumns | null {
  for (const [index, row] of rows.slice(0, rowsSearched).entries()) {
    const found = new Map<RosterColumn, readonly number[]>();
    for (const [at, text] of row.entries()) {
      const column = columnOf(text);
      if (column !== null) found.set(column, [...(found.get(column) ?? []), at + 1]);
    }
    if (found.has("agencyName"))
      return {
        headingRow: index + 1,
        columns: new Map([...found].map(([column, [first = 0]]) => [column, first])),
        repeated: new Map([...found].filter(([, places]) => places.length > 1)),
      };
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
