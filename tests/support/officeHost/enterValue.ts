import { columnNumber } from "../../../src/core/workbook/address";
import { type OfficeCell, type OfficeSheet, cellAt } from "./officeWorkbook";
import { OfficeFault } from "./wire";

/** What a cell holds at most. */
const longestText = 32_767;

/**
 * The cell that Excel makes of what is entered into it, as if it were typed: "=", "+", "-" and "@" begin a formula,
 * words such as TRUE, 1.5, 85% and 1/2 aren't texts, an apostrophe before a text makes it one. Of formulas only a
 * lone reference to a cell of the same sheet is computed; any other is 0 until somebody says otherwise.
 */
export function enterValue(sheet: OfficeSheet, cell: OfficeCell, entered: unknown): OfficeCell {
  const held = { ...cell, formula: null };
  if (typeof entered === "number" || typeof entered === "boolean") return { ...held, value: entered };
  if (typeof entered !== "string")
    throw new OfficeFault("InvalidArgument", "a value has no type of a cell's");
  const text = entered.startsWith("'") ? entered.slice(1) : entered;
  if (text.length > longestText) throw new OfficeFault("InvalidArgument", "the text is too long for a cell");
  if (text !== entered || cell.numberFormat === "@") return { ...held, value: text };
  if (/^[=+\-@]/.test(text) && !isNumber(text)) return enterFormula(sheet, held, text);
  return { ...held, ...readTyped(text, cell.numberFormat) };
}

function enterFormula(sheet: OfficeSheet, cell: OfficeCell, text: string): OfficeCell {
  const formula = text.replace(/^=/, "");
  const reference = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(formula);
  const [, letters = "", row = ""] = reference ?? [];
  const value = reference ? cellAt(sheet, Number(row), columnNumber(letters)).value : 0;
  return { ...cell, formula, value: value === "" ? 0 : value };
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

/** A text without an apostrophe, as Excel reads it. */
function readTyped(text: string, numberFormat: string): Pick<OfficeCell, "value" | "numberFormat"> {
  const logical = /^\s*(true|false|จริง|เท็จ)\s*$/i.exec(text)?.[1]?.toLowerCase();
  if (logical !== undefined) return { value: logical === "true" || logical === "จริง", numberFormat };
  if (/^\s*[-+]?[\d.,]+\s*%\s*$/.test(text)) return { value: parseFloat(text) / 100, numberFormat: "0%" };
  if (isNumber(text)) return { value: Number(text), numberFormat };
  if (/^\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?$/.test(text) || /^\p{L}[\p{L}\p{M}.]* \d{1,4}$/u.test(text)) {
    return { value: 45_000, numberFormat: "d/m/yyyy" };
  }
  return { value: text, numberFormat };
}
