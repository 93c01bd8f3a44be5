import { deflateSync, strFromU8, strToU8 } from "fflate";
import { FormRecord } from "../../core/consolidation/formRecord";
import type { ReadFile } from "../../core/consolidation/readFile";
import { inflateBounded } from "./inflateBounded";

/** A record small enough to keep that of every file of a batch; the same record makes the same bytes everywhere. */
export function packRecord(record: FormRecord): Uint8Array {
  return deflateSync(strToU8(JSON.stringify(record)), { level: 6 });
}

/** No record comes near it: a form of 171 statements with a page of text for each has a megabyte. */
const mostBytes = 32 * 1024 * 1024;

/** The record that was packed; null for bytes that hold none, since workbooks that carry records come from outside. */
export function unpackRecord(packed: Uint8Array): FormRecord | null {
  try {
    const bytes = inflateBounded(packed, mostBytes);
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
