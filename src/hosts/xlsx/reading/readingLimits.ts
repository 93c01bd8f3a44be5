/** Bounds of a whole workbook's content; Excel itself stops at 32,767 characters a cell, other programs later. */
export interface ReadingLimits {
  readonly sheets: number;
  /** Cells that hold something. */
  readonly cells: number;
  readonly textLength: number;
  /** Characters of all formulas: a shared formula is written once and read once for every cell. */
  readonly formulaCharacters: number;
}

export const defaultReadingLimits: ReadingLimits = {
  sheets: 512,
  cells: 500_000,
  textLength: 131_072,
  formulaCharacters: 32_000_000,
};
