import { importCrosswalk } from "../app/crosswalk/importCrosswalk";
import { decodeText } from "../app/decodeText";
import { inFile } from "../app/inFile";
import type { Criteria } from "../core/criteria/schema";
import type { Crosswalk } from "../core/crosswalk/crosswalk";
import { parseCrosswalk } from "../core/crosswalk/parseCrosswalk";
import { type Result, fail, succeed } from "../core/result";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { inflateByNode } from "./inflateByNode";
import type { Files } from "./io";

/** The crosswalk between two editions in a file, data or the workbook in which it was confirmed; every problem names the file. */
export async function readCrosswalkFile(
  files: Files,
  file: string,
  from: Criteria,
  to: Criteria,
): Promise<Result<Crosswalk>> {
  const bytes = await files.read(file);
  if (!bytes.ok) return bytes;
  const read = file.toLowerCase().endsWith(".json")
    ? parseCrosswalk(decodeText(bytes.value))
    : await importCrosswalk(createXlsxHost(bytes.value, { inflate: inflateByNode }), from, to);
  const problems = inFile(file, read.problems);
  return read.ok ? succeed(read.value, problems) : fail(problems);
}
