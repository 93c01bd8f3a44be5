import type { Snapshot } from "../workbook/snapshot";
import { locateSlipSheets } from "./locateSlipSheets";
import { slipMarks } from "./slipKeys";

/** True for a workbook with the sheet by which a correction slip knows itself, whatever that is called now. */
export function isSlip(snapshot: Snapshot): boolean {
  return locateSlipSheets(snapshot, slipMarks.stamp).length > 0;
}
