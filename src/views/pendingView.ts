import type { OldReason } from "../core/form/lastYear";
import type { SheetCell } from "../core/workbook/address";

/** What a cell holds of an earlier year. */
export interface PendingCellView {
  readonly label: string;
  readonly text: string;
}

/** A row that holds what was last true in an earlier year, until somebody confirms it. */
export interface PendingRowView {
  /** The row's key: a statement, an indicator, a topic or a row of the plan. */
  readonly row: string;
  /** The sheet that it is on, and what it is called there. */
  readonly sheet: string;
  readonly name: string;
  /** The item that it belongs to; null for the profile and the plan. */
  readonly item: string | null;
  /** The latest of its cells' years, พ.ศ. */
  readonly year: number;
  readonly cells: readonly PendingCellView[];
  /** Why it was pointed out when the form was made; null where it wasn't. */
  readonly pointedOut: OldReason | null;
  readonly place: SheetCell;
}
