import { isColumnKey, type ColumnKey } from "./keys";
import type { CellDraft, RowDraft } from "./sheetDraft";

/** The cells of a row with the columns they stand in, in the order in which they were written. */
export function rowCells({ cells }: Pick<RowDraft, "cells">): readonly (readonly [ColumnKey, CellDraft])[] {
  return Object.entries(cells).flatMap(([column, cell]) =>
    cell === undefined || !isColumnKey(column) ? [] : [[column, cell] as const],
  );
}
