import type { Box } from "../../core/workbook/address";
import type { UsedCells } from "./sheetView";

/** What stands in an area of a sheet now; `used` is null where it is blank. */
export interface AreaNow {
  readonly area: Box;
  readonly used: UsedCells | null;
}

/** A sheet's cells in use, with those of some areas as they are now. Null where there are none. */
export function patchUsedCells(used: UsedCells | null, areas: readonly AreaNow[]): UsedCells | null {
  return areas.reduce<UsedCells | null>(patchArea, used);
}

function patchArea(before: UsedCells | null, { area, used: now }: AreaNow): UsedCells | null {
  if (before === null) return now;
  const box = now === null ? boxOf(before) : around(boxOf(before), boxOf(now));
  const isOutside =
    area.top > box.bottom || area.bottom < box.top || area.left > box.right || area.right < box.left;
  if (isOutside) return before;
  const grid = <Cell>(pick: Layer<Cell>, blank: (row: number, column: number) => Cell): Cell[][] =>
    numbers(box.top, box.bottom).map((row) =>
      numbers(box.left, box.right).map((column) => {
        const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
        return cellAt(isInside ? now : before, pick, row, column) ?? blank(row, column);
      }),
    );
  const formats: Layer<unknown> = ({ numberFormats }) => numberFormats;
  return {
    top: box.top,
    left: box.left,
    values: grid<unknown>(
      ({ values }) => values,
      () => "",
    ),
    valueTypes: grid(
      ({ valueTypes }) => valueTypes,
      () => "Empty",
    ),
    formulas: grid<unknown>(
      ({ formulas }) => formulas,
      () => "",
    ),
    // A cell that was cleared keeps its format.
    numberFormats: grid(formats, (row, column) => cellAt(before, formats, row, column) ?? "General"),
  };
}

type Layer<Cell> = (cells: UsedCells) => readonly (readonly Cell[])[];

function cellAt<Cell>(
  cells: UsedCells | null,
  pick: Layer<Cell>,
  row: number,
  column: number,
): Cell | undefined {
  return cells === null ? undefined : pick(cells)[row - cells.top]?.[column - cells.left];
}

function boxOf({ top, left, values }: UsedCells): Box {
  return { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 0) - 1 };
}

function around(one: Box, other: Box): Box {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
