import { foldTyped, normaliseTyped } from "../../reading/normaliseTyped";
import { wordsTypedInForms } from "../../text/typedInForms";

/** From the years of the two eras on which a text may be dated; other numbers of four digits aren't years. */
const eras = [
  { from: 2450, to: 2700, add: 0 },
  { from: 1950, to: 2150, add: 543 },
] as const;

/**
 * The newest year that a text names, พ.ศ.: in either era, in Thai or Arabic digits, or in two digits behind a word for
 * year, as in ปี 67. Null for a text that names none.
 */
export function newestYearIn(text: string): number | null {
  const plain = normaliseTyped(text);
  const years = [...plain.matchAll(/(?<!\d)(?<!\d[.,])\d{4}(?!\d|[.,]\d)/g)].flatMap(([digits]) => {
    const number = Number(digits);
    const era = eras.find(({ from, to }) => number >= from && number <= to);
    return era === undefined ? [] : [number + era.add];
  });
  const short = [...foldTyped(text).matchAll(shortYear)].map(([, digits = ""]) => 2500 + Number(digits));
  const found = [...years, ...short];
  return found.length === 0 ? null : Math.max(...found);
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const shortYear = new RegExp(
  `(?:${wordsTypedInForms("year").map(foldTyped).map(escaped).join("|")})(?:${wordsTypedInForms("buddhistEra").map(foldTyped).map(escaped).join("|")})?(\\d{2})(?!\\d)`,
  "gu",
);
