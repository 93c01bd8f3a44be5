import { createSlip } from "../../app/correction/createSlip";
import { createSlipNamer } from "../../app/correction/createSlipNamer";
import { openSnapshot } from "../../app/openForm";
import { sha256Hex } from "../../app/sha256Hex";
import { type Result, succeed } from "../../core/result";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { writeWorkbook } from "../../hosts/xlsx/writing/writeWorkbook";
import type { NamedFile } from "../../ui/namedFile";
import { optionsWith } from "../openOptions";
import type { BlobToRead } from "./readers/openBlob";

/** The correction slip of the form in a file; null where there is nothing to put right. */
export async function makeSlip({ name, blob }: BlobToRead): Promise<Result<NamedFile | null>> {
  const snapshot = await createXlsxHost(new Uint8Array(await blob.arrayBuffer())).read();
  if (!snapshot.ok) return snapshot;
  const form = openSnapshot(snapshot.value, optionsWith(null), snapshot.problems);
  if (!form.ok) return form;
  const fileName = name.replace(/^.*\//, "");
  const slip = createSlip(form.value, snapshot.value, { fileName, dueDate: "", hash: sha256Hex });
  if (slip === null) return succeed(null);
  const written = writeWorkbook(slip.blueprint);
  if (!written.ok) return written;
  const { criteria, submission } = form.value;
  const slipName = createSlipNamer()(criteria, submission.identity, submission.language);
  return succeed({ name: slipName, bytes: new Uint8Array(written.value) });
}
