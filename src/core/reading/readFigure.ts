import { blankFigure, type Figure } from "../scoring/answers";
import { wordsTypedInForms } from "../text/typedInForms";
import type { SnapshotCell } from "../workbook/snapshot";
import type { AnswerLexicon } from "./answerLexicon";
import { cellText, isBlankCell, withoutNoise } from "./cellText";
import { foldTyped } from "./normaliseTyped";
import { parseTypedNumber } from "./parseTypedNumber";
import type { AmbiguousMeaning } from "./readAnswer";

/** A figure as read, and what is to be told about its cell. */
export interface FigureReading {
  readonly figure: Figure;
  readonly finding: "ambiguous" | "settled" | "unreadable" | "error" | null;
}

/** How marks that aren't words or figures are understood in the whole form. */
export interface MarkSetting {
  readonly lexicon: AnswerLexicon;
  readonly ambiguous: AmbiguousMeaning;
}

/**
 * The figure that a cell holds. A percentage, by its format or its sign, counts in hundredths where the unit does
 * (85% of a unit ร้อยละ is 85) and is a share of one elsewhere (0.85). Dates, logical values and texts that aren't
 * numbers are unreadable. A mark with two readings is never a figure: it can be settled as a blank, and an answer that
 * it is settled as makes no figure, so that it stays ambiguous.
 */
export function readFigure(
  cell: SnapshotCell | undefined,
  unit: string,
  { lexicon, ambiguous }: MarkSetting,
): FigureReading {
  if (cell === undefined || isBlankCell(cell)) return { figure: blankFigure, finding: null };
  const typed = cellText(cell).trim();
  if (cell.kind === "error") return { figure: { kind: "unreadable", typed }, finding: "error" };
  const value = figureIn(cell, isPercentUnit(unit));
  if (value !== null) return { figure: { kind: "number", value }, finding: null };
  if (!lexicon.isAmbiguous(typed)) return { figure: { kind: "unreadable", typed }, finding: "unreadable" };
  if (ambiguous === null) return { figure: { kind: "unreadable", typed }, finding: "ambiguous" };
  return { figure: blankFigure, finding: ambiguous === "blank" ? "settled" : "ambiguous" };
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
