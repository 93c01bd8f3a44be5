import type { SheetCell } from "../../core/workbook/address";
import type { ProgressRow, ProgressView, RowState } from "../../views/progressView";

/** A row that waits for an answer, and its item. */
export interface RowToFill extends ProgressRow {
  readonly item: string;
}

/** The first row after the selected one that isn't answered, from the start again at the end; null where all are. */
export function findNextToFill(progress: ProgressView, selected: SheetCell | null): RowToFill | null {
  const rows = progress.categories.flatMap(({ items }) =>
    items.flatMap(({ id, rows: own }) => own.map((row) => ({ ...row, item: id }))),
  );
  const at = rows.findIndex(
    ({ place }) => place !== null && place.sheet === selected?.sheet && place.row === selected.row,
  );
  const inOrder = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return inOrder.find(({ state, place }) => place !== null && isWanting(state)) ?? null;
}

function isWanting(state: RowState): boolean {
  return state !== "answered" && state !== "optional";
}
