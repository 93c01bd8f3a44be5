import type { RowKey } from "./keys";
import type { SheetDraft } from "./sheetDraft";

const prefix = "fixed.";

/**
 * The draft with a key in every row: heads and explanations, from which nothing is read, get one of their own. So a
 * row without a key is a row that a person put in, and what stands there is that person's.
 */
export function keyEveryRow(draft: SheetDraft): SheetDraft {
  const first = draft.head.length;
  return {
    ...draft,
    head: draft.head.map((row, place) => ({ key: `${prefix}${place + 1}`, ...row })),
    body: draft.body.map((row, place) => ({ key: `${prefix}${first + place + 1}`, ...row })),
  };
}

/** True for the key of a row from which nothing is read. */
export function isFixedRow(key: RowKey): boolean {
  return key.startsWith(prefix);
}
