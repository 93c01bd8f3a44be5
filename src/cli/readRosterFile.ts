import { parseRosterBytes } from "../app/parseRosterBytes";
import type { RosterTable } from "../app/readRoster";
import type { Result } from "../core/result";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { inflateByNode } from "./inflateByNode";
import type { Files } from "./io";

/** The table in a roster's file, a workbook or a text with separators. */
export async function readRosterFile(files: Files, file: string): Promise<Result<RosterTable>> {
  const bytes = await files.read(file);
  if (!bytes.ok) return bytes;
  return parseRosterBytes(bytes.value, file, (workbook) =>
    createXlsxHost(workbook, { inflate: inflateByNode }),
  );
}
