import { suspendUpdates } from "./suspendUpdates";
import type { RangeWrite, SheetWrite } from "./listWrites";
import type { Context, ProtectionOptions, Worksheet } from "./officeTypes";
import { setPageFooter } from "./pageFooter";

/** Sheets to open for writing and to protect again as they were, by id. */
export type Guards = ReadonlyMap<string, ProtectionOptions>;

export interface Sending {
  readonly writes: readonly SheetWrite[];
  readonly guards: Guards;
  readonly canSuspendScreen: boolean;
  /** Told after each request that Excel has answered. */
  readonly onSent: () => void;
}

// Excel on the web refuses requests over 5 MB; the rest is room for what the client adds.
const mostBytesARequest = 4_000_000;

/**
 * Writes in order, in one sync; in more only where one request would be too large. All sheets are found and opened
 * before the first write, so that a sheet that is gone or has a password stops everything while nothing is written.
 */
export async function sendWrites(
  context: Context,
  { writes, guards, canSuspendScreen, onSent }: Sending,
): Promise<void> {
  const { worksheets } = context.workbook;
  const ids = [...new Set(writes.map(({ sheetId }) => sheetId))];
  // A missing sheet has to stop the batch, which a null object wouldn't.
  const sheets = new Map(ids.map((id) => [id, worksheets.getItem(id)]));
  const openAll = () => guards.forEach((_, id) => find(sheets, id).protection.unprotect());
  const closeAll = () => guards.forEach((options, id) => find(sheets, id).protection.protect(options));

  async function send([request, ...later]: readonly (readonly SheetWrite[])[]): Promise<void> {
    if (request === undefined) return;
    suspendUpdates(context, canSuspendScreen);
    request.forEach((write) => queueWrite(find(sheets, write.sheetId), write));
    if (later.length === 0) closeAll();
    await context.sync();
    onSent();
    await send(later);
  }

  openAll();
  await send(splitIntoRequests(writes));
}

/** Writes in order, as many in a request as it takes. */
function splitIntoRequests(writes: readonly SheetWrite[]): readonly (readonly SheetWrite[])[] {
  const requests: SheetWrite[][] = [];
  let room = 0;
  for (const write of writes) {
    const request = requests.at(-1);
    if (request && write.bytes <= room) {
      request.push(write);
      room -= write.bytes;
    } else {
      requests.push([write]);
      room = mostBytesARequest - write.bytes;
    }
  }
  return requests;
}

function queueWrite(sheet: Worksheet, write: SheetWrite): void {
  if (write.kind === "footer") setPageFooter(sheet, write.footer);
  else queueRangeWrite(sheet, write);
}

function queueRangeWrite(sheet: Worksheet, write: RangeWrite): void {
  const range = sheet.getRange(write.address);
  switch (write.kind) {
    case "cells":
      range.formulas = write.grid.map((line) => [...line]);
      break;
    case "formats":
      range.numberFormat = write.grid.map((line) => [...line]);
      break;
    default:
      if (write.heightPt !== undefined) range.format.rowHeight = write.heightPt;
      // After the height: a height given to a hidden row shows it.
      if (write.isHidden !== undefined) range.rowHidden = write.isHidden;
  }
}

function find(sheets: ReadonlyMap<string, Worksheet>, id: string): Worksheet {
  const sheet = sheets.get(id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return sheet;
}
