import { builtInEditions } from "../app/builtInEditions";
import { pickEdition } from "../app/edition/pickEdition";
import { inFile } from "../app/inFile";
import { sha256Hex } from "../app/sha256Hex";
import { wholeEdition } from "../core/criteria/editionSeenBy";
import type { Criteria } from "../core/criteria/schema";
import { readStamp } from "../core/reading/readStamp";
import { type Result, fail, succeed } from "../core/result";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { findEdition } from "./findEdition";
import { inflateByNode } from "./inflateByNode";
import type { Files } from "./io";

/** An edition as findEdition has it, or that of a form by the form's path. */
export async function findEditionOrForm(files: Files, idOrFile: string): Promise<Result<Criteria>> {
  const isWorkbook = /\.xls[xm]$/i.test(idOrFile) && (await files.kindOf(idOrFile)) === "file";
  return (isWorkbook ? await findInForm(files, idOrFile) : null) ?? findEdition(files, idOrFile);
}

/** The edition that a form is of; null where the file is no form. */
async function findInForm(files: Files, file: string): Promise<Result<Criteria> | null> {
  const bytes = await files.read(file);
  if (!bytes.ok) return bytes;
  const snapshot = await createXlsxHost(bytes.value, { inflate: inflateByNode }).read();
  const stamp = snapshot.ok ? readStamp(snapshot.value) : snapshot;
  if (!stamp.ok) return null;
  const picked = pickEdition(stamp.value, { editions: builtInEditions(), edition: null, hash: sha256Hex });
  const problems = inFile(file, picked.problems);
  return picked.ok ? succeed(wholeEdition(picked.value.criteria), problems) : fail(problems);
}
