import { problem } from "../core/problem";
import { foldTyped } from "../core/reading/normaliseTyped";
import { type Result, fail, succeed } from "../core/result";
import { buddhistEraOffset } from "../core/text/date";
import { requestWords } from "../core/text/requestWords";
import { dropBeginning } from "./dropBeginning";

/** A fiscal year of the Buddhist era; `commonEra` is the year of the common era that was given instead, or null. */
export interface FiscalYear {
  readonly year: number;
  readonly commonEra: number | null;
}

/** Years that a form can be for; one outside them is a slip of the finger. */
const earliest = 2500;
const latest = 2699;

/** A fiscal year from a year of either era, in Thai or Arabic digits. Anything else is request/bad-year. */
export function parseFiscalYear(text: string): Result<FiscalYear> {
  const bare = requestWords.eras.reduce((rest, era) => dropBeginning(rest, [era]), foldTyped(text));
  const given = /^\d{4}$/.test(bare) ? Number(bare) : Number.NaN;
  if (isFiscalYear(given)) return succeed({ year: given, commonEra: null });
  const year = given + buddhistEraOffset;
  return isFiscalYear(year)
    ? succeed({ year, commonEra: given })
    : fail([problem("request/bad-year", {}, { year: text })]);
}

function isFiscalYear(year: number): boolean {
  return year >= earliest && year <= latest;
}
