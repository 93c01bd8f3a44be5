import { formulaText } from "../scoring/formulas";
import { annexWordsIn } from "../text/annexWords";
import type { ColumnKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import type { Refs } from "./refs";

/** The product's column for the number under which a text of the row that no row holds stands in the annex. */
export const annexColumn: ColumnKey = "#annex";

/** Where to read on, before whatever else a row says of itself; nothing where the annex has no text of the row. */
export function readOnFormula({ request }: LayoutContext, refs: Refs): string {
  const number = refs.own(annexColumn);
  return `IF(COUNTA(${number})>0,${formulaText(annexWordsIn(request.language).readOn)}&${number}&" ","")`;
}

/** What readOnFormula shows. */
export function readOnText({ request }: LayoutContext, number: string | number | boolean | null): string {
  return number === null || number === "" ? "" : `${annexWordsIn(request.language).readOn}${number} `;
}

/** True where a row says of itself a word, with or without where to read on. */
export function saysFormula(refs: Refs, state: ColumnKey, word: string): string {
  return `COUNTIF(${refs.own(state)},${formulaText(`*${word}`)})=1`;
}
