import { parse } from "csv-parse/browser/esm/sync";
import { problem } from "../core/problem";
import { type Result, fail, succeed } from "../core/result";
import type { WorkbookHost } from "../core/workbook/host";
import { decodeText } from "./decodeText";
import type { RosterTable } from "./readRoster";
import { rosterTable } from "./rosterTable";

/**
 * The table in the bytes of a roster's file, a workbook or a text with separators; told by its content, not by its
 * name. `openWorkbook` gives the host for a workbook's bytes.
 */
export async function parseRosterBytes(
  bytes: Uint8Array,
  file: string,
  openWorkbook: (bytes: Uint8Array) => WorkbookHost,
): Promise<Result<RosterTable>> {
  if (isText(bytes)) return parseSeparated(decodeText(bytes), file);
  const snapshot = await openWorkbook(bytes).read();
  const problems = snapshot.problems.map((each) => ({ ...each, place: { file, ...each.place } }));
  return snapshot.ok ? succeed(rosterTable(snapshot.value, file), problems) : fail(problems);
}

/** Text has no zero bytes but in UTF-16, which begins with its own mark; zip files and old workbooks have. */
function isText(bytes: Uint8Array): boolean {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return isUtf16 || !(startsWith(bytes, "PK\u0003\u0004") || bytes.subarray(0, 4096).includes(0));
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

function parseSeparated(text: string, file: string): Result<RosterTable> {
  try {
    const rows = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return succeed({ rows, place: { file } });
  } catch (error) {
    // csv-parse throws for a quote that is never closed.
    const line = isCsvError(error) ? error.records + 1 : 1;
    return fail([problem("roster/unreadable", { file }, { line })]);
  }
}

/** What csv-parse throws; it counts the rows read before the one that it couldn't. */
function isCsvError(error: unknown): error is { readonly records: number } {
  return (
    typeof error === "object" && error !== null && "records" in error && typeof error.records === "number"
  );
}

/** The separator that the first lines have most of: comma, semicolon or tab, as programs of each country write them. */
function separatorOf(text: string): string {
  const head = text.split(/\r?\n/, 5).join("\n");
  const counts = [",", ";", "\t"].map((separator) => ({ separator, count: head.split(separator).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}
