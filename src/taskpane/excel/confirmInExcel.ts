import { confirmPending, pendingOfRow } from "../../app/nextYear/confirmPending";
import { openSnapshot, type OpenedForm, type OpenOptions } from "../../app/openForm";
import { createEntryPlacer, patchOf } from "../../app/placeEntries";
import { problem } from "../../core/problem";
import type { PendingCell } from "../../core/reading/submission";
import { type Result, fail } from "../../core/result";
import type { WorkbookHost } from "../../core/workbook/host";

/**
 * Makes what a row holds of last year this year's, in a workbook that others may be writing in: it is read once more,
 * and where the row isn't as it was shown to the person, nothing is written.
 */
export async function confirmInExcel(
  host: WorkbookHost,
  shown: OpenedForm,
  row: string,
  options: OpenOptions,
): Promise<Result<null>> {
  const read = await host.read();
  if (!read.ok) return read;
  const opened = openSnapshot(read.value, options);
  if (!opened.ok) return opened;
  const pending = pendingOfRow(opened.value, row);
  if (pending.length === 0 || textsOf(pending) !== textsOf(pendingOfRow(shown, row)))
    return fail([problem("form/changed-meanwhile", {}, { id: row })]);
  const { placed, problems } = createEntryPlacer(opened.value, read.value)(confirmPending(pending));
  return problems.length > 0 ? fail(problems) : host.apply(patchOf(placed));
}

/** Cells by their keys with what they hold; where they stand doesn't matter, since rows move. */
function textsOf(pending: readonly PendingCell[]): string {
  return JSON.stringify(pending.map(({ key, year, text }) => [key, year, text]));
}
