import { rememberByFormula } from "./rememberByFormula";

/** A piece of a formula. Spaces are left out, since no formula of the form needs them. */
export type FormulaToken =
  | { readonly kind: "text" | "number" | "word" | "sign"; readonly text: string }
  | {
      readonly kind: "keys";
      readonly text: string;
      /** Null for a cell of the formula's own row. */
      readonly sheet: string | null;
      /** Null for a whole column, and for a cell of the formula's own row. */
      readonly row: string | null;
      /** Without its #. */
      readonly column: string;
    }
  | {
      readonly kind: "reference";
      readonly text: string;
      /** The sheet named before it; null for the formula's own. */
      readonly sheet: string | null;
      /** Both ends of a range, or the same cell twice. */
      readonly from: string;
      readonly to: string;
    };

/**
 * Each begins where a piece does. A place by its keys is as issued formulas have it: [@#self], [c1!1.1|#self],
 * [c1!#self].
 */
const textPattern = /"(?:[^"]|"")*"/y;
const keysPattern = /\[(?:@|([^[\]!"]+)!(?:([^[\]"]+)\|)?)#([^#[\]"]+)\]/y;
const referencePattern =
  /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{M}\p{N}_.(!])/uy;
const numberPattern = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const wordPattern = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*(?:\(\))?|#[A-Z0-9/]+[!?]?/uy;
const signsPattern = /[(),*+\-/=&<>;:^%{}]+/y;
const plainSigns: ReadonlySet<string> = new Set("(),*+-/=&<>;:^%{}");

/** A formula cut into its pieces, whoever spelt it; nothing but spaces is lost. Signs that stand together are one. */
export const listFormulaTokens = rememberByFormula(cutFormula);

function cutFormula(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    if (isSpace(formula.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(formula, at);
    at += token.text.length;
    tokens.push(token);
  }
  return tokens;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d);
}

/** The piece that begins at a place; what its first character can't begin isn't tried. */
function tokenAt(formula: string, at: number): FormulaToken {
  const first = formula.charAt(at);
  const lone: FormulaToken = { kind: "sign", text: first };
  if (plainSigns.has(first)) return plain("sign", signsPattern, formula, at) ?? lone;
  if (first === '"') return plain("text", textPattern, formula, at) ?? lone;
  if (first === "[") return keysAt(formula, at) ?? lone;
  const isDigit = first >= "0" && first <= "9";
  return (
    (isDigit ? null : referenceAt(formula, at)) ??
    plain("number", numberPattern, formula, at) ??
    plain("word", wordPattern, formula, at) ??
    lone
  );
}

function referenceAt(formula: string, at: number): FormulaToken | null {
  const match = matchAt(referencePattern, formula, at);
  if (match === null) return null;
  const [text, quoted, bare, from = "", to = from] = match;
  return { kind: "reference", text, sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, from, to };
}

function keysAt(formula: string, at: number): FormulaToken | null {
  const match = matchAt(keysPattern, formula, at);
  if (match === null) return null;
  const [text, sheet = null, row = null, column = ""] = match;
  return { kind: "keys", text, sheet, row, column };
}

function plain(
  kind: Exclude<FormulaToken["kind"], "reference" | "keys">,
  pattern: RegExp,
  formula: string,
  at: number,
): FormulaToken | null {
  const match = matchAt(pattern, formula, at);
  return match === null ? null : { kind, text: match[0] };
}

function matchAt(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}
