import type { Box } from "./address";

/** How a number is meant by its cell's format; text and blanks are "general". */
export type FormatClass = "general" | "percent" | "date";

/** A cell that holds something, as it stands. Blank cells aren't in a snapshot. */
export interface SnapshotCell {
  readonly row: number;
  readonly column: number;
  /** An error's value is its name, such as #REF!. */
  readonly kind: "number" | "text" | "logical" | "error";
  readonly value: number | string | boolean;
  readonly format: FormatClass;
  /** Without the leading "="; absent where the cell holds a plain value. */
  readonly formula?: string;
}

export interface SnapshotSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Top to bottom, left to right. */
  readonly cells: readonly SnapshotCell[];
  /** Where cells have a list to choose from; absent where the host doesn't know. */
  readonly validated?: readonly Box[];
}

/** Everything a workbook's cells say, whoever saved it. Dates are serial numbers of the 1900 system. */
export interface Snapshot {
  readonly sheets: readonly SnapshotSheet[];
}
