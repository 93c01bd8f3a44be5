/**
 * Bounds of a whole workbook's content; Excel itself stops at 32,767 characters a cell, other programs later. A
 * filled form has 8,000 cells in 33,000 elements, and 400,000 characters of formulas.
 */
export interface ReadingLimits {
  readonly sheets: number;
  /** Elements of XML in all sheets, blank cells among them. */
  readonly elements: number;
  /** Cells that hold something. */
  readonly cells: number;
  readonly textLength: number;
  /** Characters of all formulas: a shared formula is written once and read once for every cell. */
  readonly formulaCharacters: number;
}

export const defaultReadingLimits: ReadingLimits = {
  sheets: 512,
  elements: 1_500_000,
  cells: 200_000,
  textLength: 131_072,
  formulaCharacters: 4_000_000,
};
