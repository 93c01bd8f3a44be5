import { wordsTypedInForms } from "../text/typedInForms";
import type { Snapshot } from "../workbook/snapshot";
import { foldTyped, normaliseTyped } from "./normaliseTyped";

/** Points of the seven categories of PMQA 2558, as its workbooks list them down a column. */
const olderWeights = [120, 80, 110, 100, 90, 100, 400];
const thisAssessment = "pmqa4.0";

/**
 * True for a workbook of PMQA 2558 or 2562: another instrument with other items and points. It is known by its
 * weights, or by its own terms where PMQA 4.0 isn't mentioned beside them.
 */
export function isOlderAssessment(snapshot: Snapshot): boolean {
  const phrases = wordsTypedInForms("olderAssessment").map(foldTyped);
  const terms = new Set(wordsTypedInForms("olderTerms").map(foldTyped));
  let namesOlder = false;
  let namesThis = false;
  for (const { cells } of snapshot.sheets) {
    /** How many of the weights stand one after the other in each column so far. */
    const matched = new Map<number, number>();
    for (const { column, value } of cells) {
      if (typeof value === "number") {
        const before = matched.get(column) ?? 0;
        const count = value === olderWeights[before] ? before + 1 : value === olderWeights[0] ? 1 : 0;
        if (count === olderWeights.length) return true;
        matched.set(column, count);
      } else if (typeof value === "string") {
        const folded = foldTyped(value);
        namesOlder ||=
          phrases.some((phrase) => folded.includes(phrase)) || wordsIn(value).some((word) => terms.has(word));
        namesThis ||= folded.includes(thisAssessment);
      }
    }
  }
  return namesOlder && !namesThis;
}

/** The Latin words of a text: a term inside of another word, as ADLI in headline, isn't meant. */
function wordsIn(text: string): readonly string[] {
  return (
    normaliseTyped(text)
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  );
}
