import type { PlanPart } from "../core/form/slots";
import type { SheetCell } from "../core/workbook/address";

/** A row of the plan as it stands. */
export interface PlanRowView {
  /** The row's id; null in a row that a person put in and that has none yet. */
  readonly id: string | null;
  /** What it is about: its gaps in words; for a row of one's own its activity. */
  readonly title: string;
  readonly gaps: readonly { readonly code: string; readonly text: string; readonly isOpen: boolean }[];
  readonly activity: string;
  readonly owner: string;
  readonly period: string;
  /** What a plan must say and this row doesn't yet. */
  readonly lacks: readonly PlanPart[];
  /** The first cell to fill, or the row's first. */
  readonly place: SheetCell | null;
}

/** The development plan of a form, in one language. */
export interface PlanView {
  readonly open: readonly PlanRowView[];
  readonly own: readonly PlanRowView[];
  readonly done: readonly PlanRowView[];
  /** Gaps that no row of the plan names: writing the results gives each a row. */
  readonly unplanned: number;
  /** Rows that say all that a plan must. */
  readonly complete: number;
  /** Names of the parts of a row, for what it lacks. */
  readonly partNames: Readonly<Record<PlanPart, string>>;
}
