import { problem } from "../core/problem";
import { type Result, fail, succeed } from "../core/result";

/** A file's bytes, or a problem where the browser can't read it: it is gone, changed since, or a folder. */
export async function readBytes(file: File): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof Error)
      return fail([problem("file/unreadable", { file: file.name }, { reason: error.message })]);
    throw error;
  }
}
