import { Deflate, deflateSync, strToU8 } from "fflate";
import { crc32 } from "../package/crc32";
import { type ZipEntry, deflatedMethod } from "./zipEntries";

const level = 6;

/** A file packed as an entry. */
export function packEntry(path: string, file: Uint8Array): ZipEntry {
  return {
    path,
    method: deflatedMethod,
    crc32: crc32(file),
    stored: [deflateSync(file, { level })],
    size: file.length,
  };
}

/** A text of any length packed as an entry: of what the pieces say only the packed bytes stand in memory. */
export function packText(path: string, pieces: Iterable<string>): ZipEntry {
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level }, (chunk) => packed.push(chunk));
  let crc = 0;
  let size = 0;
  const push = (bytes: Uint8Array, isLast: boolean): void => {
    crc = crc32(bytes, crc);
    size += bytes.length;
    deflate.push(bytes, isLast);
  };
  let gathered = "";
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < gatheredLength) continue;
    push(strToU8(gathered), false);
    gathered = "";
  }
  push(strToU8(gathered), true);
  return { path, method: deflatedMethod, crc32: crc, stored: packed, size };
}

/** Characters that are packed at once; a piece is far shorter, and each call has its cost. */
const gatheredLength = 65_536;
