import type { ScoreSetName } from "../core/form/slots";
import type { SheetCell } from "../core/workbook/address";
import type { PerSet } from "./scoresView";

/**
 * How a row stands: `check` for what can't be read or has two readings, `partial` for an indicator that lacks
 * something, `optional` for a blank one that nobody has to fill, `pending` for an answer or a target of an earlier year
 * that waits to be confirmed.
 */
export type RowState = "answered" | "blank" | "partial" | "check" | "optional" | "pending";

/** A statement or an indicator that is answered. */
export interface ProgressRow {
  /** The row's key, such as 1.2.B.1 or 7.3.2.a. */
  readonly key: string;
  readonly text: string;
  /** The level it belongs to in words; of an indicator the measure, with what is mandatory said. */
  readonly level: string;
  readonly state: RowState;
  /** The answer as it is read, in words; empty where there is none. */
  readonly answer: string;
  /** The cell to answer in; null where the form has lost it. */
  readonly place: SheetCell | null;
}

/** How much is answered: statements, or mandatory measures with a complete indicator. */
export interface Count {
  readonly answered: number;
  readonly of: number;
}

export interface ItemProgress {
  readonly id: string;
  readonly name: string;
  readonly count: Count;
  /** As it is shown: two decimals; null where the item isn't assessed. */
  readonly points: string | null;
  /** Level in words, also why there is no score. */
  readonly level: string;
  readonly isProvisional: boolean;
  readonly rows: readonly ProgressRow[];
}

export interface CategoryProgressView {
  readonly id: string;
  readonly name: string;
  readonly kind: "process" | "results";
  readonly count: Count;
  readonly items: readonly ItemProgress[];
}

/** How far one score set of a form is filled in, in one language. */
export interface ProgressView {
  readonly set: ScoreSetName;
  readonly count: Count;
  /** The total as it is shown; null where nothing is assessed. */
  readonly total: string | null;
  readonly categories: readonly CategoryProgressView[];
  /** How much of the whole each set has answered; the committee's only where it has begun. */
  readonly sets: PerSet<Count>;
}
