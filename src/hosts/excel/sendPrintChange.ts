import type { Context, Worksheet } from "./officeTypes";
import { type PrintAreas, setPrintAreas } from "./printAreas";
import type { Guards } from "./sendWrites";

/** What changes of a sheet for printing, or back again; what is absent stays. */
export interface SheetPrintChange extends Partial<PrintAreas> {
  readonly sheetId: string;
  readonly visibility?: "visible" | "hidden";
  /** Rows to hide or to show. */
  readonly rows: readonly number[];
  readonly hidesRows: boolean;
}

/** What changes of a workbook for printing, or back again. */
export interface PrintChange {
  readonly sheets: readonly SheetPrintChange[];
  /** The sheet to go to; null for none in particular. */
  readonly activeSheetId: string | null;
}

/** A change, and what sending it has to heed. */
export interface SendingPrint {
  readonly change: PrintChange;
  readonly guards: Guards;
  readonly canSetAreas: boolean;
}

/**
 * Changes what a workbook prints, in one sync. All sheets are found and opened before the first change, so that a
 * sheet that is gone or has a password stops everything while nothing is changed.
 */
export async function sendPrintChange(
  context: Context,
  { change: { sheets, activeSheetId }, guards, canSetAreas }: SendingPrint,
): Promise<void> {
  const { worksheets } = context.workbook;
  const changes = sheets.map((change) => ({ ...change, sheet: worksheets.getItem(change.sheetId) }));
  const guarded = changes.flatMap(({ sheetId, sheet: { protection } }) => {
    const options = guards.get(sheetId);
    return options === undefined ? [] : [{ protection, options }];
  });
  guarded.forEach(({ protection }) => protection.unprotect());
  // A workbook always shows a sheet: some come before others go.
  changes
    .filter(({ visibility }) => visibility === "visible")
    .forEach(({ sheet }) => (sheet.visibility = "Visible"));
  if (activeSheetId !== null) worksheets.getItem(activeSheetId).activate();
  changes
    .filter(({ visibility }) => visibility === "hidden")
    .forEach(({ sheet }) => (sheet.visibility = "Hidden"));
  changes.forEach(({ sheet, rows, hidesRows }) => queueRows(sheet, rows, hidesRows));
  if (canSetAreas) changes.forEach(({ sheet, ...areas }) => setPrintAreas(sheet, areas));
  guarded.forEach(({ protection, options }) => protection.protect(options));
  await context.sync();
}

function queueRows(sheet: Worksheet, rows: readonly number[], isHidden: boolean): void {
  for (const { top, bottom } of groupRuns(rows)) sheet.getRange(`${top}:${bottom}`).rowHidden = isHidden;
}

/** Rows that follow one another, together. */
function groupRuns(rows: readonly number[]): readonly { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && row <= run.bottom + 1) run.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}
