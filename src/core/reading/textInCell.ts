import type { Slot } from "../form/slots";
import { problem, type Problem } from "../problem";
import { cellText } from "./cellText";
import type { SettledCells } from "./settleCells";

/** The text of a slot as it was written, lines ending in \n, and a problem where a formula in it gives an error. */
export function textIn(
  slot: Slot,
  cells: SettledCells,
): { readonly text: string; readonly problems: readonly Problem[] } {
  const { cell, place } = cells.of(slot);
  const text = cellText(cell);
  const isError = cell?.kind === "error";
  return {
    text,
    problems: isError ? [problem("reading/error-value", place, { id: slot.row, typed: text })] : [],
  };
}
