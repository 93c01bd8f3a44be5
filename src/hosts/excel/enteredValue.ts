import type { PatchCell } from "../../core/workbook/patch";

/** What is handed to Excel for a cell. */
export type Entered = string | number | boolean;

/**
 * What to enter so that the cell holds just this: a formula with its "=", nothing for null, and a text as a text.
 * Excel reads whatever it is given as if it were typed: "1.1" as a number or a date, "=1" as a formula. A leading
 * apostrophe, which isn't part of the text, stops that. Throws for a number that no cell can hold.
 */
export function enteredValue({ value, formula }: Pick<PatchCell, "value" | "formula">): Entered {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`no cell holds ${value}`);
  return typeof value === "string" && !isReadAsText(value) ? `'${value}` : value;
}

/**
 * True for texts that Excel takes as they stand in any language: they begin with a letter and hold no digit (month
 * names with a year are dates), and aren't words for true and false.
 */
function isReadAsText(text: string): boolean {
  return text === "" || (/^\p{L}\P{N}*$/u.test(text) && !/^(?:true|false|จริง|เท็จ)\s*$/i.test(text));
}
