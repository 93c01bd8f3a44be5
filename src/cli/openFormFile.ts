import { builtInEditions } from "../app/builtInEditions";
import type { OpenOptions } from "../app/openForm";
import { type Result, fail, succeed } from "../core/result";
import { createXlsxHost, type XlsxHost } from "../hosts/xlsx/createXlsxHost";
import { findEdition } from "./findEdition";
import { inflateByNode } from "./inflateByNode";
import type { Session } from "./session";
import { sha256Hex } from "../app/sha256Hex";

/** How a form is to be read, as the command line says it. */
export interface FormOptions {
  readonly edition?: string;
  readonly ambiguous?: string;
}

/** A host over the form's bytes, and what to open it with. */
export interface FormFile {
  readonly host: XlsxHost;
  readonly options: OpenOptions;
}

/** A form's file, read but not yet looked into. */
export async function openFormFile(
  { io }: Session,
  file: string,
  { edition, ambiguous }: FormOptions,
): Promise<Result<FormFile>> {
  const chosen = edition === undefined ? succeed(null) : await findEdition(io.files, edition);
  const bytes = await io.files.read(file);
  if (!chosen.ok || !bytes.ok) return fail([...chosen.problems, ...bytes.problems]);
  return succeed({
    host: createXlsxHost(bytes.value, { inflate: inflateByNode }),
    options: {
      editions: builtInEditions(),
      edition: chosen.value,
      ambiguous: ambiguous ?? null,
      hash: sha256Hex,
    },
  });
}
