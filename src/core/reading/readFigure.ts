import { blankFigure, type Figure } from "../scoring/answers";
import { wordsTypedInForms } from "../text/typedInForms";
import type { SnapshotCell } from "../workbook/snapshot";
import { cellText, isBlankCell, withoutNoise } from "./cellText";
import { foldTyped } from "./normaliseTyped";
import { parseTypedNumber } from "./parseTypedNumber";

/** A figure as read, and what is to be told about its cell. */
export interface FigureReading {
  readonly figure: Figure;
  readonly finding: "unreadable" | "error" | null;
}

/**
 * The figure that a cell holds. A percentage, by its format or its sign, counts in hundredths where the unit does
 * (85% of a unit ร้อยละ is 85) and is a share of one elsewhere (0.85). Dates, logical values and texts that aren't
 * numbers are unreadable.
 */
export function readFigure(cell: SnapshotCell | undefined, unit: string): FigureReading {
  if (cell === undefined || isBlankCell(cell)) return { figure: blankFigure, finding: null };
  const typed = cellText(cell).trim();
  if (cell.kind === "error") return { figure: { kind: "unreadable", typed }, finding: "error" };
  const value = figureIn(cell, isPercentUnit(unit));
  return value === null
    ? { figure: { kind: "unreadable", typed }, finding: "unreadable" }
    : { figure: { kind: "number", value }, finding: null };
}

/** True for a unit that counts in hundredths, such as ร้อยละ. */
export function isPercentUnit(unit: string): boolean {
  const folded = foldTyped(unit);
  return percentWords.some((word) => folded.includes(word));
}

const percentWords = wordsTypedInForms("percent").map(foldTyped);

function figureIn({ value, format }: SnapshotCell, isPercent: boolean): number | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "number") {
    if (format === "date") return null;
    return format === "percent" && isPercent ? withoutNoise(value * 100) : value;
  }
  const number = parseTypedNumber(isPercent ? withoutPercentWords(value) : value);
  if (number === null) return null;
  return number.isPercent && !isPercent ? withoutNoise(number.value / 100) : number.value;
}

/** A number with the unit's own word before or behind it, such as "ร้อยละ 85", without the word. */
function withoutPercentWords(text: string): string {
  const folded = foldTyped(text);
  const before = percentWords.find((word) => folded.startsWith(word));
  if (before !== undefined) return folded.slice(before.length);
  const behind = percentWords.find((word) => word !== "%" && folded.endsWith(word));
  return behind === undefined ? text : folded.slice(0, -behind.length);
}
