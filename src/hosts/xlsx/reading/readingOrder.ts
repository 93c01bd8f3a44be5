import type { CellAddress } from "../../../core/workbook/address";

/** Cells top to bottom and left to right, whatever their order was; null where two stand in one place. */
export function inReadingOrder<Cell extends CellAddress>(cells: readonly Cell[]): readonly Cell[] | null {
  const isInOrder = cells.every((cell, index) => index === 0 || compare(cells[index - 1]!, cell) < 0);
  if (isInOrder) return cells;
  const sorted = [...cells].sort(compare);
  return sorted.every((cell, index) => index === 0 || compare(sorted[index - 1]!, cell) < 0) ? sorted : null;
}

function compare(one: CellAddress, other: CellAddress): number {
  return one.row - other.row || one.column - other.column;
}
