import { importEdition } from "../../app/authoring/importEdition";
import { decodeText } from "../../app/decodeText";
import { parseCriteriaJson } from "../../core/criteria/parseCriteriaJson";
import type { Criteria } from "../../core/criteria/schema";
import type { Result } from "../../core/result";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { readBytes } from "../readBytes";

/** The edition in a file: of a workbook that was made for authoring one, or else as data. */
export async function readEditionFile(file: File): Promise<Result<Criteria>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const isData = file.name.toLowerCase().endsWith(".json");
  return isData ? parseCriteriaJson(decodeText(bytes.value)) : importEdition(createXlsxHost(bytes.value));
}
