import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { OpenedFile } from "../../../app/batch/createReaderTasks";
import { digestedBytes } from "../../../app/batch/digestedBytes";
import { readableBytes } from "../../../app/batch/readableBytes";
import { sha256OfBytes } from "../../../app/sha256OfBytes";
import { type Problem, problem } from "../../../core/problem";

/** A file that a person has chosen or dropped, as it is posted to workers: no bytes go with it. */
export interface BlobToRead {
  readonly name: string;
  readonly sizeBytes: number;
  readonly blob: Blob;
}

/** Pieces in which a file is digested that is too large to be read. */
const pieceBytes = 4 * 1024 * 1024;

/** The bytes of a file that was posted, with their digest; as the command line's `openPath`, with the same results. */
export async function openBlob(posted: unknown): Promise<OpenedFile> {
  const { name, blob } = parseBlobToRead(posted);
  const sizeBytes = blob.size;
  try {
    if (sizeBytes <= readableBytes) {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return { name, facts: { sizeBytes: bytes.length, sha256: await digestOf(bytes) }, bytes };
    }
    const digest = sizeBytes <= digestedBytes ? await digestInPieces(blob) : null;
    const tooLarge = { measure: "fileBytes", limit: readableBytes, part: "" };
    return unread(name, { sizeBytes, sha256: digest }, problem("file/too-large", {}, tooLarge));
  } catch (error) {
    // It is gone, was changed since it was chosen, or is a folder.
    if (!(error instanceof Error)) throw error;
    const why = problem("file/unreadable", {}, { reason: error.message });
    return unread(name, { sizeBytes, sha256: null }, why);
  }
}

function unread(name: string, facts: OpenedFile["facts"], why: Problem): OpenedFile {
  return { name, facts, bytes: null, problems: [why] };
}

function parseBlobToRead(posted: unknown): Pick<BlobToRead, "name" | "blob"> {
  if (typeof posted === "object" && posted !== null && "name" in posted && "blob" in posted) {
    const { name, blob } = posted;
    if (typeof name === "string" && blob instanceof Blob) return { name, blob };
  }
  throw new Error("what was posted isn't a file");
}

/** By the browser's own digest, which there is at secure addresses only, else by JavaScript. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return isSecureContext
    ? bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))
    : sha256OfBytes(bytes);
}

async function digestInPieces(blob: Blob): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < blob.size; at += pieceBytes)
    hash.update(new Uint8Array(await blob.slice(at, at + pieceBytes).arrayBuffer()));
  return bytesToHex(hash.digest());
}
