import { formulaText } from "../scoring/formulas";
import { type Digits, inDigits } from "../text/digits";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { pendingWordsIn } from "../text/pendingWords";
import type { LayoutContext } from "./layoutContext";

/** What stands before a text of an earlier year: it names the year, พ.ศ., in which that was last true. */
export function pendingPrefix(language: Language, digits: Digits | undefined, year: number): string {
  return inDigits(fill(pendingWordsIn(language).prefix, { year }), digits);
}

/** The beginning of every such text as a spreadsheet's wildcards say it: four characters are the year. */
function pendingPattern(language: Language): string {
  return `${fill(pendingWordsIn(language).prefix, { year: "????" }).trimEnd()}*`;
}

/** 1 where a cell of the form holds a text of an earlier year that nobody has confirmed, else 0. */
export function pendingFormula({ request }: Pick<LayoutContext, "request">, cell: string): string {
  return `COUNTIF(${cell},${formulaText(pendingPattern(request.language))})`;
}

/** What `pendingFormula` finds, for a cell's value. */
export function isPendingRaw(
  { request }: Pick<LayoutContext, "request">,
  value: string | number | boolean | null,
): boolean {
  const [before = "", behind = ""] = fill(pendingWordsIn(request.language).prefix, { year: "????" })
    .trimEnd()
    .toLowerCase()
    .split("????");
  if (typeof value !== "string") return false;
  const found = value.toLowerCase();
  return found.startsWith(before) && found.slice(before.length + yearLength).startsWith(behind);
}

const yearLength = 4;
