import { type Problem, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import type { ChosenFile } from "../../ui/paneServices";

/** Asks the person, where the browser does, whether a file may be written; the problem where it may not. */
export async function askToWrite(handle: FileSystemFileHandle): Promise<Result<null>> {
  try {
    const state = await handle.requestPermission?.({ mode: "readwrite" });
    return state === "denied" || state === "prompt"
      ? fail([unwritable(handle, "NotAllowedError")])
      : succeed(null);
  } catch (error) {
    return fail([refusal(handle, error)]);
  }
}

/**
 * Writes over the file that was chosen, whole or not at all: the browser writes beside it and moves. The file as it is
 * then comes back. One that somebody has changed since it was read is left alone.
 */
export async function writeOver(
  handle: FileSystemFileHandle,
  read: File,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<ChosenFile>> {
  try {
    const now = await handle.getFile();
    if (now.lastModified !== read.lastModified || now.size !== read.size)
      return fail([problem("file/changed-meanwhile", { file: handle.name })]);
    const writable = await handle.createWritable();
    try {
      await writable.write(bytes);
    } catch (error) {
      await writable.abort();
      throw error;
    }
    await writable.close();
    return succeed({ file: await handle.getFile(), handle });
  } catch (error) {
    return fail([refusal(handle, error)]);
  }
}

function refusal(handle: FileSystemFileHandle, error: unknown): Problem {
  // Not by its class: what the file system refuses is a DOMException, which isn't everywhere an Error.
  const isNamed = typeof error === "object" && error !== null && "name" in error;
  if (!isNamed || typeof error.name !== "string") throw error;
  return unwritable(handle, error.name);
}

function unwritable({ name }: FileSystemFileHandle, reason: string): Problem {
  return problem("file/unwritable", { file: name }, { reason });
}
