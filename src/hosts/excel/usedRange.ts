import type { Range, Worksheet } from "./officeTypes";
import type { UsedCells } from "./sheetView";

/** The cells in use of a sheet or of a part of it, to be there after the next sync. */
export function queueUsedRange(of: Worksheet | Range): Range {
  const range = of.getUsedRangeOrNullObject(true);
  range.load({
    rowIndex: true,
    columnIndex: true,
    values: true,
    valueTypes: true,
    formulas: true,
    numberFormat: true,
  });
  return range;
}

/** What a range that was queued so holds; null where no cell was in use. */
export function usedCellsOf(range: Range): UsedCells | null {
  if (range.isNullObject) return null;
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    values: range.values,
    valueTypes: range.valueTypes,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
  };
}
