import { importCrosswalk } from "../../app/crosswalk/importCrosswalk";
import { decodeText } from "../../app/decodeText";
import { sha256Hex } from "../../app/sha256Hex";
import type { Criteria } from "../../core/criteria/schema";
import { checkCrosswalk } from "../../core/crosswalk/checkCrosswalk";
import type { Crosswalk } from "../../core/crosswalk/crosswalk";
import { parseCrosswalk } from "../../core/crosswalk/parseCrosswalk";
import { hasError } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { readBytes } from "../readBytes";

/** The editions that a crosswalk leads from and to. */
export interface CrosswalkEnds {
  readonly from: Criteria;
  readonly to: Criteria;
}

/** The crosswalk in a file, data or workbook. Fails where it isn't one between these editions. */
export async function readCrosswalkFile(file: File, { from, to }: CrosswalkEnds): Promise<Result<Crosswalk>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const isData = file.name.toLowerCase().endsWith(".json");
  const read = isData
    ? parseCrosswalk(decodeText(bytes.value))
    : await importCrosswalk(createXlsxHost(bytes.value), from, to);
  if (!read.ok) return read;
  const wrong = checkCrosswalk(read.value, from, to, sha256Hex);
  return hasError(wrong) ? fail(wrong) : succeed(read.value, [...read.problems, ...wrong]);
}
