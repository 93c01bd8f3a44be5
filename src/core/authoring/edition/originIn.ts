import type { TableRow } from "../tables/tableRow";
import type { Origin } from "./placedJson";

/** Where a column of a row stands, and what should be typed there. */
export function originIn(row: TableRow, column: string): Origin {
  const { heading, help } = row.wordsOf(column);
  return { place: row.place(column), heading, help: asPhrase(help) };
}

/** Help as it goes into a sentence, without a full stop of its own. */
export function asPhrase(help: string): string {
  return help.replace(/\.$/, "");
}
