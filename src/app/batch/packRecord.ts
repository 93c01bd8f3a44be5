import { deflateSync, strFromU8, strToU8 } from "fflate";
import { FormRecord } from "../../core/consolidation/formRecord";
import type { ReadFile } from "../../core/consolidation/readFile";
import { inflateBounded } from "../inflateBounded";

/** No record comes near it: a form of 171 statements with a page of text for each has a megabyte. */
export const mostRecordBytes = 16 * 1024 * 1024;

/**
 * A record small enough to keep that of every file of a batch; the same record makes the same bytes everywhere. Null
 * for one of more than `mostRecordBytes`: a few texts that a file holds once may stand in a thousand of its cells.
 */
export function packRecord(record: FormRecord): Uint8Array | null {
  const bytes = strToU8(JSON.stringify(record));
  return bytes.length > mostRecordBytes ? null : deflateSync(bytes, { level: 6 });
}

/** The record that was packed; null for bytes that hold none, since workbooks that carry records come from outside. */
export function unpackRecord(packed: Uint8Array): FormRecord | null {
  try {
    const bytes = inflateBounded(packed, mostRecordBytes);
    const record = FormRecord.safeParse(bytes === null ? null : JSON.parse(strFromU8(bytes)));
    return record.success ? record.data : null;
  } catch {
    return null; // not deflated, or not JSON
  }
}

/** The record of a file whose packing was checked when it came in; one that holds none is a bug and throws. */
export function recordOf({ name, form }: ReadFile): FormRecord {
  const record = form === null ? null : unpackRecord(form.packed);
  if (record === null) throw new Error(`no record of ${name}`);
  return record;
}
