import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import type { Language } from "../text/language";

/** Code of an empty cell, of a number (to which the number is added), and of anything the list doesn't have. */
export const answerCodes = { blank: 0, number: 500, unknown: 999 } as const;

/**
 * The words that the form's formulas tell apart, in the order of their codes from 1: first the dropdown's, then
 * every other spelling the edition knows, so that a change from one to another is noticed. No two differ by case
 * alone, since formulas compare without case.
 */
export function answerWords(criteria: Criteria, language: Language): readonly string[] {
  const { choices, notApplicable, ambiguous } = criteria.responses;
  const choosable = notApplicable === null ? choices : [...choices, notApplicable];
  const dropdown = choosable.map(({ word }) => textIn(word, language));
  const others = choosable.flatMap(({ word, typed }) => [
    word.th,
    ...(word.en === undefined ? [] : [word.en]),
    ...typed,
  ]);
  const seen = new Set<string>();
  return [...dropdown, ...others, ...ambiguous].filter((word) => {
    const folded = word.toLowerCase();
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** The words of the dropdown, in the order of their codes. */
export function dropdownWords(criteria: Criteria, language: Language): readonly string[] {
  const { choices, notApplicable } = criteria.responses;
  return (notApplicable === null ? choices : [...choices, notApplicable]).map(({ word }) =>
    textIn(word, language),
  );
}

/** The code that the form's formula gives to what stands in an answer cell; null is an empty cell. */
export function answerCode(words: readonly string[], value: string | number | boolean | null): number {
  if (value === null) return answerCodes.blank;
  if (typeof value === "number") return answerCodes.number + value;
  if (typeof value === "boolean") return answerCodes.number + Number(value);
  const index = words.findIndex((word) => word.toLowerCase() === value.toLowerCase());
  return index < 0 ? answerCodes.unknown : index + 1;
}
