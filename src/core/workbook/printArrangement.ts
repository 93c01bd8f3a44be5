import type { Box } from "./address";

/** One sheet of a print set. */
export interface ArrangedSheet {
  /** The sheet's name as it is in the workbook. */
  readonly sheet: string;
  /** What is printed of it; null keeps the area that the sheet has. */
  readonly area: Box | null;
  /** Rows repeated at the head of every page; null keeps those that the sheet has. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
  /** Rows that stay off the paper, such as those of categories that weren't chosen. */
  readonly hiddenRows: readonly number[];
}

/** What a workbook is to print: these sheets in the workbook's order, and no other. */
export interface PrintArrangement {
  readonly sheets: readonly ArrangedSheet[];
}
