import { foldTyped } from "../../core/reading/normaliseTyped";
import { printSets, type PrintSet } from "../../core/printing/printSets";
import { languages } from "../../core/text/language";
import { printWordsIn } from "../../core/text/printWords";

/** Print sets as they were asked for: all that the workbook has, those that are named, or the usual one. */
export type AskedSets =
  | { readonly kind: "usual" }
  | { readonly kind: "all" }
  | { readonly kind: "named"; readonly sets: readonly PrintSet[] };

/** A piece of what was typed that is no set. */
export interface UnknownSet {
  readonly kind: "unknown";
  readonly piece: string;
}

/** Sets from what people type: ids, or names in either language, with commas between them. */
export function parsePrintSets(text: string | undefined): AskedSets | UnknownSet {
  const pieces = (text ?? "")
    .split(/[,;]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  if (pieces.length === 0) return { kind: "usual" };
  if (pieces.some((piece) => foldTyped(piece) === "all")) return { kind: "all" };
  const sets: PrintSet[] = [];
  for (const piece of pieces) {
    const set = printSets.find((each) => namesOf(each).includes(foldTyped(piece)));
    if (set === undefined) return { kind: "unknown", piece };
    sets.push(set);
  }
  return { kind: "named", sets: [...new Set(sets)] };
}

function namesOf(set: PrintSet): readonly string[] {
  return [set, ...languages.map((language) => printWordsIn(language)[set])].map(foldTyped);
}
