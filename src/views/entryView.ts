import type { SheetCell } from "../core/workbook/address";

/** How a cell is filled in the page. */
export type EntryKind = "choice" | "line" | "lines" | "figure";

/** A cell that people fill. */
export interface EntryField {
  /** The text of the cell's keys. */
  readonly key: string;
  readonly label: string;
  readonly kind: EntryKind;
  /** What may be chosen, for a choice: the form's own words. */
  readonly choices: readonly string[];
  /** What stands in the cell, as text. */
  readonly value: string;
  readonly place: SheetCell;
  /** What is wrong with what stands there, in words; empty for nothing. */
  readonly fault: string;
}

/** A row of the form with the cells that people fill. */
export interface EntryRow {
  readonly key: string;
  /** Such as the level, or a measure's number with what is mandatory said. */
  readonly head: string;
  readonly text: string;
  readonly fields: readonly EntryField[];
}

/** Rows that belong together: an item, a measure's indicators, a section of the cover. */
export interface EntryBlock {
  readonly key: string;
  /** Id of the item that it is about; null on sheets without items. */
  readonly item: string | null;
  readonly title: string;
  readonly rows: readonly EntryRow[];
}

/** A sheet of the form, to be filled in the page. */
export interface EntrySheet {
  readonly key: string;
  /** Its name in the workbook as it is now. */
  readonly name: string;
  readonly blocks: readonly EntryBlock[];
}
