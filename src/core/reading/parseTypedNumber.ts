import { normaliseTyped } from "./normaliseTyped";

/** A number as it was typed. `isPercent` tells of a % sign behind it; the value is the number before the sign. */
export interface TypedNumber {
  readonly value: number;
  readonly isPercent: boolean;
}

/** Digits in groups of three or in one, a decimal part, a sign before and a % behind. */
const shape = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?|\.\d+) ?(%?)$/;

/**
 * The number that a text stands for: any digits, thousands set apart by commas or spaces, a sign, a % sign. Null for
 * all else, such as brackets, ranges, two commas out of place or a number with a word.
 */
export function parseTypedNumber(text: string): TypedNumber | null {
  const match = shape.exec(normaliseTyped(text).replace(/^\u2212/, "-"));
  if (match === null) return null;
  const [, sign = "", digits = "", percent = ""] = match;
  const size = Number(digits.replace(/[ ,]/g, ""));
  return { value: sign === "-" && size !== 0 ? -size : size, isPercent: percent !== "" };
}
