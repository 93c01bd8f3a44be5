import type { CellAddress } from "./address";
import type { CellValue, HeaderFooter } from "./blueprint";

/**
 * One cell to write. With `formula` (no leading "=") the value is its figure; with `keepsFormula` only the stored
 * figure of the formula that stands there changes. `formatOf` takes over the format of another cell of the sheet
 * as it stood before the patch.
 */
export interface PatchCell extends CellAddress {
  readonly value: CellValue;
  readonly formula?: string;
  readonly keepsFormula?: true;
  readonly formatOf?: CellAddress;
}

export interface PatchRow {
  readonly row: number;
  readonly heightPt?: number;
  readonly isHidden?: boolean;
}

/** Changes to one sheet, named as it is in the workbook. Cells and rows that aren't listed stay as they are. */
export interface SheetPatch {
  readonly sheet: string;
  readonly cells: readonly PatchCell[];
  readonly rows: readonly PatchRow[];
  /** Takes the place of the sheet's footer on every page; its header stays. */
  readonly footer?: HeaderFooter;
}

/** Changes to an open workbook: sheets in order, one may come several times and what is later wins; then `last`, which says that all before it was written. */
export interface WorkbookPatch {
  readonly sheets: readonly SheetPatch[];
  readonly last: SheetPatch | null;
}
