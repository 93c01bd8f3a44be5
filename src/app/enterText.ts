import { type Field, isFigurePart } from "../core/form/slots";
import { withoutNoise } from "../core/reading/cellText";
import { showsSomething } from "../core/reading/normaliseTyped";
import { parseTypedNumber } from "../core/reading/parseTypedNumber";
import type { CellValue } from "../core/workbook/blueprint";
import type { FormatClass } from "../core/workbook/snapshot";

/**
 * What a cell holds once a text is typed into it in the page: null for a blank, a number where the cell asks for one
 * and the text is one, else the text as it was typed, lines ending in \n. Nothing typed is ever a formula.
 * `format` is how the cell shows numbers: as in Excel, 85 and 85% are both 0.85 in a cell of percentages. Elsewhere
 * 85% stays a text, for the sign would be lost; so does a number where the cell would show it as a date.
 */
export function enterText(typed: string, field: Field | null, format: FormatClass): CellValue {
  if (!showsSomething(typed)) return null;
  const text = typed.replace(/\r\n?/g, "\n");
  if (!asksForNumber(field) || format === "date") return text;
  const number = parseTypedNumber(text);
  if (number === null) return text;
  if (format !== "percent") return number.isPercent ? text : number.value;
  const isShare = !number.isPercent && Math.abs(number.value) < 1;
  return isShare ? number.value : withoutNoise(number.value / 100);
}

function asksForNumber(field: Field | null): boolean {
  switch (field?.kind) {
    case "identity":
      return field.name === "year" || field.name === "round";
    case "comparison":
      return true;
    case "indicator":
      return isFigurePart(field.part);
    default:
      return false;
  }
}
