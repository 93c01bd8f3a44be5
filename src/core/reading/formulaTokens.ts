/** A piece of a formula. Spaces are left out, since no formula of the form needs them. */
export type FormulaToken =
  | { readonly kind: "text" | "number" | "word" | "sign" | "keys"; readonly text: string }
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
const keysPattern = /\[(?:@|[^[\]!"]+!)[^[\]"]*#[^[\]"]+\]/y;
const referencePattern =
  /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{M}\p{N}_.(!])/uy;
const numberPattern = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const wordPattern = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*(?:\(\))?|#[A-Z0-9/]+[!?]?/uy;
const spacePattern = /\s+/y;
const signPattern = /<>|<=|>=|[^]/uy;

/** A formula cut into its pieces, whoever spelt it; nothing but spaces is lost. */
export function listFormulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    at += token.length;
    if (token.piece !== null) tokens.push(token.piece);
  }
  return tokens;
}

interface Cut {
  readonly length: number;
  /** Null for spaces. */
  readonly piece: FormulaToken | null;
}

/** The piece that begins at a place; what its first character can't begin isn't tried. */
function tokenAt(formula: string, at: number): Cut {
  const first = formula.charAt(at);
  if (isPlainSign(first)) return cut("sign", first);
  switch (first) {
    case '"':
      return cutBy("text", textPattern, formula, at) ?? cut("sign", first);
    case "[":
      return cutBy("keys", keysPattern, formula, at) ?? cut("sign", first);
    case "<":
    case ">":
      return cutBy("sign", signPattern, formula, at) ?? cut("sign", first);
  }
  const space = matchAt(spacePattern, formula, at);
  if (space !== null) return { length: space[0].length, piece: null };
  const isDigit = first >= "0" && first <= "9";
  return (
    (isDigit ? null : referenceAt(formula, at)) ??
    cutBy("number", numberPattern, formula, at) ??
    cutBy("word", wordPattern, formula, at) ??
    cutBy("sign", signPattern, formula, at) ??
    cut("sign", first)
  );
}

const plainSigns: ReadonlySet<string> = new Set("(),*+-/=&");

function isPlainSign(character: string): boolean {
  return plainSigns.has(character);
}

function referenceAt(formula: string, at: number): Cut | null {
  const match = matchAt(referencePattern, formula, at);
  if (match === null) return null;
  const [text, quoted, plain, from = "", to = from] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  return { length: text.length, piece: { kind: "reference", text, sheet, from, to } };
}

function cutBy(
  kind: Exclude<FormulaToken["kind"], "reference">,
  pattern: RegExp,
  formula: string,
  at: number,
): Cut | null {
  const match = matchAt(pattern, formula, at);
  return match === null ? null : cut(kind, match[0]);
}

function cut(kind: Exclude<FormulaToken["kind"], "reference">, text: string): Cut {
  return { length: text.length, piece: { kind, text } };
}

function matchAt(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}
