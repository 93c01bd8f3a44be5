import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { OpenedFile } from "../../app/batch/createReaderTasks";
import { digestedBytes } from "../../app/batch/digestedBytes";
import { createNodeFiles } from "../createNodeFiles";
import { PathToRead } from "./pathToRead";

/**
 * The bytes of a file that was posted by its path, with their digest. Where it is too large to be read it still has
 * its digest, up to `digestedBytes`. Problems say nothing of where the file is: its name tells it apart.
 */
export async function openPath(posted: unknown): Promise<OpenedFile> {
  const { name, path } = PathToRead.parse(posted);
  const read = await createNodeFiles().read(path);
  if (read.ok) {
    const bytes = read.value;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { name, facts: { sizeBytes: bytes.length, sha256 }, bytes };
  }
  const problems = read.problems.map((each) => ({ ...each, place: {} }));
  const sizeBytes = await sizeOf(path);
  const isLarge = problems.some(({ code }) => code === "file/too-large");
  const sha256 = isLarge && sizeBytes <= digestedBytes ? await digestOf(path) : null;
  return { name, facts: { sizeBytes, sha256 }, bytes: null, problems };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0; // gone or not to be looked at, which the problem says
  }
}

/** Piece by piece, so that a large file costs no memory. */
async function digestOf(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    const pieces: AsyncIterable<Buffer> = createReadStream(path);
    for await (const piece of pieces) hash.update(piece);
    return hash.digest("hex");
  } catch {
    return null; // gone meanwhile: the file counts for nothing anyway
  }
}
