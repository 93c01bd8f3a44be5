import type { Place } from "../../problem";
import type { ColumnWords } from "./table";

/** A row of a table as it was read. Columns are asked for by their keys; one that the table lacks is a bug and throws. */
export interface TableRow {
  readonly sheet: string;
  readonly row: number;
  /** A text, an id, a code or a reference; null where there is none. */
  text(column: string): string | null;
  number(column: string): number | null;
  claim(column: string): boolean | null;
  /** The parts of a list; none where the cell is blank. */
  list(column: string): readonly string[];
  /** True where something stands in the cell, or above it for a column that fills down, readable or not. */
  has(column: string): boolean;
  /** True where the cell is blank and has what stands above. */
  isFromAbove(column: string): boolean;
  /** The heading of a column and what is to be typed there, in the language of the sheet. */
  wordsOf(column: string): ColumnWords;
  /** The sheet and cell of a column; the sheet and the row's first cell where the sheet lacks the column. */
  place(column: string): Place;
}
