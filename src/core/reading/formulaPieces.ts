import type { CellAddress } from "../workbook/address";
import { listFormulaTokens, type FormulaToken } from "./formulaTokens";
import { rememberByFormula } from "./rememberByFormula";

/** A place in a formula that a spreadsheet program wrote: a cell, or a range by its ends. */
export interface FoundPlace {
  readonly kind: "reference";
  readonly text: string;
  /** The sheet named before it, in small letters; null for the formula's own. */
  readonly sheet: string | null;
  readonly from: CellAddress;
  readonly to: CellAddress;
  readonly isRange: boolean;
}

type IssuedPlace = Extract<FormulaToken, { kind: "keys" }>;

/** A formula as its places and the text between them: before the first, between two, behind the last. */
export interface FormulaPieces {
  readonly between: readonly string[];
  readonly places: readonly (FoundPlace | IssuedPlace)[];
}

/** A formula in pieces, with the same spelling of numbers, words and spaces whoever wrote it. */
export const formulaPieces = rememberByFormula(cutAtPlaces);

function cutAtPlaces(formula: string): FormulaPieces {
  const between: string[] = [];
  const places: (FoundPlace | IssuedPlace)[] = [];
  let text = "";
  for (const token of listFormulaTokens(formula)) {
    if (token.kind !== "reference" && token.kind !== "keys") {
      text += canonicalToken(token);
      continue;
    }
    between.push(text);
    places.push(token.kind === "keys" ? token : foundPlace(token));
    text = "";
  }
  return { between: [...between, text], places };
}

function foundPlace({ text, sheet, from, to }: Extract<FormulaToken, { kind: "reference" }>): FoundPlace {
  return {
    kind: "reference",
    text,
    sheet: sheet === null ? null : sheet.toLowerCase(),
    from: parseAddress(from),
    to: parseAddress(to),
    isRange: from !== to,
  };
}

function canonicalToken({ kind, text }: FormulaToken): string {
  switch (kind) {
    case "number":
      return String(Number(text));
    case "word":
      return canonicalWord(text);
    default:
      return text;
  }
}

/** Functions have no case, and the logical values are written as functions by some programs. */
function canonicalWord(word: string): string {
  const upper = word.toUpperCase();
  return upper === "TRUE()" || upper === "FALSE()" ? upper.slice(0, -2) : upper;
}

/** The place of an address such as `$F$7`; a form has too many of them for a pattern each. */
function parseAddress(address: string): CellAddress {
  let column = 0;
  let row = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) row = row * 10 + code - 0x30;
    // Letters of either case have the same last five bits, from 1.
    else if (code >= 0x41) column = column * 26 + (code & 0x1f);
  }
  return { row, column };
}
