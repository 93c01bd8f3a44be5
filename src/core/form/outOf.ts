import type { CellValue } from "../workbook/blueprint";
import type { LayoutContext } from "./layoutContext";
import type { Formula } from "./refs";
import type { CellDraft } from "./sheetDraft";

/**
 * A cell that says how many of how many, such as 5/12. A formula that joins a number to a text can't have digits of
 * its own, so that in a form that has them the cell holds the number, and its number format says of how many.
 */
export function outOf(
  { digits, numerals }: LayoutContext,
  part: Formula,
  whole: number,
): Pick<CellDraft, "formula" | "suffix"> {
  return digits === undefined
    ? { formula: (refs) => `${part(refs)}&"/${whole}"` }
    : { formula: part, suffix: numerals(`/${whole}`) };
}

/** What such a cell shows. */
export function outOfFigure({ digits }: LayoutContext, part: number, whole: number): CellValue {
  return digits === undefined ? `${part}/${whole}` : part;
}
