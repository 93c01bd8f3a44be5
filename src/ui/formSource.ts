import type { Criteria } from "../core/criteria/schema";
import type { Result } from "../core/result";
import type { Snapshot } from "../core/workbook/snapshot";

/** A form that is open, as other work is begun from it: its edition, and all that stands in it. */
export interface FormSource {
  /** The edition that it is of, with what it asks of other kinds of agency too. */
  readonly criteria: Criteria;
  /** The workbook as it is now, with what was typed in the page and isn't saved. */
  readWorkbook(): Promise<Result<Snapshot>>;
}
