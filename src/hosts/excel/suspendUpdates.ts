import type { Context } from "./officeTypes";

/** Keeps Excel from calculating, and where it can from redrawing, until the next sync. */
export function suspendUpdates(context: Context, canSuspendScreen: boolean): void {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  if (canSuspendScreen) application.suspendScreenUpdatingUntilNextSync();
}
