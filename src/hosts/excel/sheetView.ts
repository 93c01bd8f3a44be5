import type { SnapshotSheet } from "../../core/workbook/snapshot";
import type { ProtectionOptions } from "./officeTypes";

/** The cells in use of a sheet as Excel tells them: rectangles of the same shape. Top and left are 1-based. */
export interface UsedCells {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  /** A formula with its "="; elsewhere the value again. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** One sheet as it stood when it was read. */
export interface SheetView {
  /** Excel's own name for the sheet, which stays when people rename or move it. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SnapshotSheet["visibility"];
  /** Null where the sheet isn't protected. */
  readonly protection: ProtectionOptions | null;
  /** Null where the sheet is blank. */
  readonly used: UsedCells | null;
}

/** The number format of a cell; null where no cell in use is near it. */
export function numberFormatAt(
  { used }: SheetView,
  { row, column }: { readonly row: number; readonly column: number },
): string | null {
  const format = used?.numberFormats[row - used.top]?.[column - used.left];
  return typeof format === "string" ? format : null;
}
