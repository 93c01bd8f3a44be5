import type { FormatClass } from "./snapshot";

/**
 * How numbers are meant under an Excel number-format code, such as `0.00%` or `[$-D07041E]d mmmm yyyy`.
 * Durations (`[h]:mm`) count as dates. Quoted and escaped characters, colours, conditions, locales and the section
 * for text say nothing. Never fails.
 */
export function numberFormatClass(code: string): FormatClass {
  const sections = stripLiterals(code).split(";", numberSections);
  if (sections.some(isDate)) return "date";
  return sections.some((section) => section.includes("%")) ? "percent" : "general";
}

/** Sections stand for positive numbers, negative numbers, zero and, fourth, text. */
const numberSections = 3;

/** A code without what it writes as it stands: "quoted", \c, and the characters behind _ and * that only fill. */
function stripLiterals(code: string): string {
  return code.replace(/"[^"]*(?:"|$)|[\\_*][^]?/g, "");
}

function isDate(section: string): boolean {
  if (/\[(?:h+|m+|s+|ช+|น+|ท+)\]/i.test(section)) return true;
  const letters = section
    .replace(/\[[^\]]*(?:\]|$)/g, "")
    .replace(/general/gi, "")
    // The exponent of 0.00E+00; a lone e is a year.
    .replace(/e[+-]/gi, "");
  return /[dmyhsbe]/i.test(letters) || isThaiDate(letters);
}

/** Excel's Thai letters, ว/ด/ปปปป ช:นน:ทท. They count only alone, for without quotes they may be a unit's word. */
function isThaiDate(letters: string): boolean {
  return /[วดปชนท]/.test(letters) && /^(?:[วดปชนท\s/:,-]|\.0*)+$/.test(letters);
}
