import { listForms } from "./listForms";
import { basename } from "node:path";
import { builtInEditions } from "../app/builtInEditions";
import { type MergeFile, type MergeInput, readMergeFiles } from "../app/merge/readMergeFiles";
import { sha256Hex } from "../app/sha256Hex";
import { type Problem } from "../core/problem";
import { type Result, fail, succeed } from "../core/result";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { findEdition } from "./findEdition";
import { inflateByNode } from "./inflateByNode";
import type { FormOptions } from "./openFormFile";
import type { Session } from "./session";

/** The forms of the files and folders, read; a file of a folder that the merged form is written to isn't one of them. */
export async function readMergeInput(
  session: Session,
  paths: readonly string[],
  { edition, ambiguous, output }: FormOptions & { readonly output: string },
): Promise<Result<MergeInput>> {
  const { io } = session;
  const chosen = edition === undefined ? succeed(null) : await findEdition(io.files, edition);
  const listed = await listForms(session, paths, output);
  if (!chosen.ok || !listed.ok) return fail([...chosen.problems, ...listed.problems]);
  const files = await readAll(session, listed.value, paths);
  if (!files.ok) return files;
  const read = await readMergeFiles(files.value, {
    editions: builtInEditions(),
    edition: chosen.value,
    ambiguous: ambiguous ?? null,
    hash: sha256Hex,
    openWorkbook: (bytes) => createXlsxHost(bytes, { inflate: inflateByNode }),
  });
  const problems = [...chosen.problems, ...listed.problems, ...read.problems];
  return read.ok ? succeed(read.value, problems) : fail(problems);
}

/** Files by the names that people know them by: the path only where two have the same. */
async function readAll(
  { io }: Session,
  files: readonly string[],
  paths: readonly string[],
): Promise<Result<readonly MergeFile[]>> {
  const read: MergeFile[] = [];
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  for (const file of files) counts.set(basename(file), (counts.get(basename(file)) ?? 0) + 1);
  for (const file of files) {
    const bytes = await io.files.read(file);
    if (!bytes.ok) {
      problems.push(...bytes.problems);
      continue;
    }
    const name = (counts.get(basename(file)) ?? 0) > 1 ? file.replaceAll("\\", "/") : basename(file);
    read.push({ name, bytes: bytes.value, ...(paths.includes(file) ? {} : { isOfFolder: true }) });
  }
  return problems.length > 0 ? fail(problems) : succeed(read);
}
