import { type Problem, problem } from "../core/problem";
import { buddhistEraOffset } from "../core/text/date";
import { foldText } from "./foldText";

/** A fiscal year as it was given; `fromCommonEra` is the year of the common era that it was given in, or null. */
export interface FiscalYear {
  readonly year: number;
  readonly fromCommonEra: number | null;
}

/** Years of the Buddhist era that a form can be for; a year outside them is a slip of the finger. */
const earliest = 2500;
const latest = 2699;

/**
 * A fiscal year of the Buddhist era, from a year of either era in Thai or Arabic digits.
 * Anything else is the problem request/bad-year.
 */
export function parseFiscalYear(text: string): FiscalYear | Problem {
  const bare = foldText(text).replace(/^(พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|b\.?e\.?|a\.?d\.?|c\.?e\.?)\s?/, "");
  const given = /^\d{4}$/.test(bare) ? Number(bare) : Number.NaN;
  if (isFiscalYear(given)) return { year: given, fromCommonEra: null };
  const year = given + buddhistEraOffset;
  return isFiscalYear(year) ? { year, fromCommonEra: given } : problem("request/bad-year", {}, { year: text });
}

function isFiscalYear(year: number): boolean {
  return year >= earliest && year <= latest;
}
