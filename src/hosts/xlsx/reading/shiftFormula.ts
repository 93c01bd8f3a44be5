import { columnLetters, columnNumber } from "../../../core/workbook/address";
import { lastColumn, lastRow, parseA1 } from "./sheetBounds";

/** Gives a formula as it reads when copied so many rows down and columns to the right. */
export type FormulaShift = (rows: number, columns: number) => string;

/**
 * How a formula reads wherever it is copied to, as shared formulas need it: relative references move, those with $
 * stay, one that would leave the sheet becomes #REF!. Texts, names, functions and sheet names stay as they are.
 */
export function shiftFormula(formula: string): FormulaShift {
  const pieces: (string | FormulaShift)[] = [];
  let at = 0;
  for (const match of formula.matchAll(token)) {
    const shift = shiftOf(match);
    if (!shift) continue;
    pieces.push(formula.slice(at, match.index), shift);
    at = match.index + match[0].length;
  }
  pieces.push(formula.slice(at));
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
}

// What stands first decides: whatever may hold an address that isn't one (texts, quoted sheets, brackets, error
// values) comes before ranges and cells, and these count only where nothing makes them a function, a sheet or a name.
// Repetitions inside brackets are bounded, so that no formula takes long.
const brackets = String.raw`\[[^[\]]{0,300}(?:\[[^[\]]{0,300}\][^[\]]{0,300}){0,8}\]`;
const literal = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|${brackets}|#[A-Z0-9/]+[!?]?`;
const letter = String.raw`[\w.\\?\u00aa-\uffff]`;
const alone = (pattern: string) => `(?<!${letter})(${pattern})(?!${letter}|[(!$])`;
const rows = alone(String.raw`\$?\d{1,7}:\$?\d{1,7}`);
const columns = alone(String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`);
const cell = alone(String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`);
const token = new RegExp(String.raw`${literal}|${rows}|${columns}|${cell}|\$?${letter}+`, "g");

function shiftOf([, rowRange, columnRange, address]: RegExpMatchArray): FormulaShift | null {
  if (rowRange !== undefined) return (down) => shiftEnds(rowRange, (end) => shiftRow(end, down));
  if (columnRange !== undefined)
    return (_, right) => shiftEnds(columnRange, (end) => shiftColumn(end, right));
  // Beyond the last cell, XFD1048576, such words are names.
  if (address === undefined || !parseA1(address.replaceAll("$", ""))) return null;
  return (down, right) => shiftCell(address, down, right);
}

function shiftEnds(range: string, shift: (end: string) => string | null): string {
  const ends = range.split(":").map(shift);
  return ends.includes(null) ? "#REF!" : ends.join(":");
}

function shiftCell(address: string, down: number, right: number): string {
  const split = address.search(/\$?\d/);
  const column = shiftColumn(address.slice(0, split), right);
  const row = shiftRow(address.slice(split), down);
  return column === null || row === null ? "#REF!" : column + row;
}

function shiftRow(end: string, down: number): string | null {
  if (end.startsWith("$")) return end;
  const row = Number(end) + down;
  return row >= 1 && row <= lastRow ? String(row) : null;
}

function shiftColumn(end: string, right: number): string | null {
  if (end.startsWith("$")) return end;
  const column = columnNumber(end) + right;
  return column >= 1 && column <= lastColumn ? columnLetters(column) : null;
}
