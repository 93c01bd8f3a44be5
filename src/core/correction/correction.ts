import type { Slot } from "../form/slots";
import type { Problem } from "../problem";
import type { SheetCell } from "../workbook/address";

/** A cell of a form that the agency has to put right, or to fill. */
export interface Correction {
  /** The text of the cell's keys, such as `c1!1.2.B.1|#self`. */
  readonly key: string;
  readonly slot: Slot;
  /** Where the cell stands now. */
  readonly place: SheetCell;
  /** What stands there, as text; of places that contradict each other what stands in all. Empty for a blank. */
  readonly stood: string;
  /** What is wrong with it; nothing for a statement without an answer. */
  readonly problems: readonly Problem[];
}

/** Everything that an agency should put right in its form. */
export interface Corrections {
  /** The severest first, then statements without an answer; each in the form's order. */
  readonly rows: readonly Correction[];
  /** Problems that no cell can be filled against, such as a sheet that is gone. */
  readonly looks: readonly Problem[];
}

/** True where there is nothing to put right and nothing to look at. */
export function hasNoCorrections({ rows, looks }: Corrections): boolean {
  return rows.length === 0 && looks.length === 0;
}
