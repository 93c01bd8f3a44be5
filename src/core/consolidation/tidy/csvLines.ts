import type { Consolidation } from "../consolidation";
import type { TidyValue } from "./tidyColumns";
import { tidyRows } from "./tidyRows";
import type { RecordOf } from "./tidySource";

/** Without it Excel takes the file for one of the machine's own code page, and Thai for gibberish. */
const byteOrderMark = "\uFEFF";

/**
 * Tidy data as CSV (RFC 4180, UTF-8 with a byte order mark), a line at a time with its line end; heads are the
 * columns' names for programs. A text that a spreadsheet program would run as a formula (one that begins with = + - @,
 * a tab or a carriage return) gets an apostrophe before it; numbers stay as they are.
 */
export function csvLines(consolidation: Consolidation, recordOf: RecordOf): Iterable<string> {
  const { columns, rows } = tidyRows(consolidation, recordOf);
  return {
    *[Symbol.iterator]() {
      yield byteOrderMark + csvLine(columns.map(({ name }) => name));
      for (const row of rows) yield csvLine(row);
    },
  };
}

function csvLine(values: readonly TidyValue[]): string {
  return `${values.map(csvField).join(",")}\r\n`;
}

function csvField(value: TidyValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
