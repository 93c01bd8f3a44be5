import type { SheetMap } from "./refs";
import type { RowDraft, SheetDraft } from "./sheetDraft";

/** The hidden row that holds column keys; the draft's own rows begin below it. */
export const keyRow = 1;

/** All rows of a draft in order, without the key row. */
export function rowsOf(draft: SheetDraft): readonly RowDraft[] {
  return [...draft.head, ...draft.body];
}

/** Where a draft's rows and columns will stand. */
export function mapSheet(draft: SheetDraft): SheetMap {
  const rows = rowsOf(draft);
  const first = keyRow + 1;
  return {
    key: draft.key,
    name: draft.name,
    columns: new Map(draft.columns.map((column, index) => [column.key, index + 1])),
    rows: new Map(
      rows.flatMap((row, index) => (row.key === undefined ? [] : [[row.key, first + index] as const])),
    ),
    bodyTop: first + draft.head.length,
    bodyBottom: first + rows.length,
    lists: draft.lists ?? new Map(),
  };
}
