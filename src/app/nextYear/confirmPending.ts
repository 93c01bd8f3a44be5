import { indexCriteria } from "../../core/criteria/indexCriteria";
import type { PendingCell } from "../../core/reading/submission";
import type { OpenedForm } from "../openForm";
import type { TypedEntry } from "../placeEntries";

/** Entries that make values of earlier years this year's, as they stand: they go the way of all that is typed. */
export function confirmPending(pending: readonly PendingCell[]): readonly TypedEntry[] {
  return pending.map(({ key, text }) => ({ key, text }));
}

/** What waits in a row of the form, such as a statement with what is written beside it. */
export function pendingOfRow({ submission }: OpenedForm, row: string): readonly PendingCell[] {
  return submission.pending.filter((cell) => cell.row === row);
}

/** What waits in the rows of an item. */
export function pendingOfItem({ criteria, submission }: OpenedForm, item: string): readonly PendingCell[] {
  const index = indexCriteria(criteria);
  const rows = new Set<string>(
    [...index.statements].flatMap(([id, place]) => (place.item.id === item ? [id] : [])),
  );
  const measures = [...index.measures].flatMap(([id, place]) => (place.item.id === item ? [String(id)] : []));
  return submission.pending.filter(
    ({ row }) => rows.has(row) || measures.some((measure) => row.startsWith(`${measure}.`)),
  );
}

/** What waits on a sheet of the form, by the sheet's key. */
export function pendingOfSheet({ submission }: OpenedForm, sheet: string): readonly PendingCell[] {
  return submission.pending.filter(({ key }) => key.startsWith(`${sheet}!`));
}
