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

const pattern = new RegExp(
  [
    /(?<text>"(?:[^"]|"")*")/u,
    // A place by its keys, as issued formulas have it: [@#self], [c1!1.1|#self], [c1!#self].
    /(?<keys>\[(?:@|[^[\]!"]+!)[^[\]"]*#[^[\]"]+\])/u,
    /(?:'(?<quoted>(?:[^']|'')+)'!|(?<plain>[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(?<from>\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(?<to>\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{M}\p{N}_.(!])/u,
    /(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/u,
    /(?<word>[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*(?:\(\))?|#[A-Z0-9/]+[!?]?)/u,
    /(?<space>\s+)/u,
    /(?<sign><>|<=|>=|[^])/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/** A formula cut into its pieces, whoever spelt it; nothing but spaces is lost. */
export function listFormulaTokens(formula: string): readonly FormulaToken[] {
  return [...formula.matchAll(pattern)].flatMap((match): readonly FormulaToken[] => {
    const { groups = {} } = match;
    const [text] = match;
    if (groups.space !== undefined) return [];
    if (groups.from !== undefined) {
      const sheet = groups.quoted?.replaceAll("''", "'") ?? groups.plain ?? null;
      return [{ kind: "reference", text, sheet, from: groups.from, to: groups.to ?? groups.from }];
    }
    if (groups.text !== undefined) return [{ kind: "text", text }];
    if (groups.keys !== undefined) return [{ kind: "keys", text }];
    if (groups.number !== undefined) return [{ kind: "number", text }];
    return [{ kind: groups.word === undefined ? "sign" : "word", text }];
  });
}
