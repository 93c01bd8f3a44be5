import type { TidyValue } from "./tidyColumns";

/** Without it Excel takes the file for one of the machine's own code page, and Thai for gibberish. */
export const byteOrderMark = "\uFEFF";

/**
 * A line of CSV (RFC 4180) with its end. A text that a spreadsheet program would run as a formula (one that begins with
 * = + - @, a tab or a carriage return) gets an apostrophe before it; numbers stay as they are.
 */
export function csvLine(values: readonly TidyValue[]): string {
  return `${values.map(csvField).join(",")}\r\n`;
}

function csvField(value: TidyValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
