import { type Problem, problem } from "../../../core/problem";
import { xmlSafe } from "./xmlText";

/** The most UTF-16 units that a cell holds. */
export const longestCellText = 32_767;

/**
 * Text as a cell stores it: without what XML can't hold, and with a literal such as `_x0041_` escaped, which a
 * spreadsheet program would otherwise take for the letter A.
 */
export function storedText(text: string): string {
  return xmlSafe(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** The problem of a text that no cell can hold, or null. */
export function findTextTooLong(text: string, sheet: string, cell: string): Problem | null {
  const length = xmlSafe(text).length;
  return length > longestCellText
    ? problem("file/text-too-long", { sheet, cell }, { length, longest: longestCellText })
    : null;
}

/** True where a program would take the text for a formula if somebody edited the cell and pressed Enter. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}
