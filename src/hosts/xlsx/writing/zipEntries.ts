import { strToU8 } from "fflate";

/** One file of an archive, its bytes as the archive stores them. */
export interface ZipEntry {
  readonly path: string;
  /** 0 where the file stands as it is, 8 where it is deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly stored: readonly Uint8Array[];
  /** Bytes of the file itself, before packing. */
  readonly size: number;
}

/** The method of a deflated entry. */
export const deflatedMethod = 8;

/**
 * An archive of the entries, in their order; what an entry stores is taken over byte for byte. Every time in it is
 * 1 January 1980, so that equal entries make equal archives. Throws for what only zip64 can hold: an archive or a file
 * of 4 GiB, or 65,535 entries.
 */
export function zipEntries(entries: readonly ZipEntry[]): Uint8Array {
  const paths = entries.map(({ path }) => strToU8(path));
  const pathAt = (index: number): Uint8Array => paths[index] ?? new Uint8Array();
  const localSizes = entries.map((entry, index) => localHeadSize + pathAt(index).length + storedSize(entry));
  const directoryOffset = localSizes.reduce((sum, size) => sum + size, 0);
  const directorySize = paths.reduce((sum, path) => sum + directoryHeadSize + path.length, 0);
  const largest = entries.reduce((most, { size }) => Math.max(most, size), directoryOffset + directorySize);
  if (largest > mostBytes || entries.length > mostEntries)
    throw new Error(`A zip file holds neither ${largest} bytes nor ${entries.length} entries.`);
  const archive = new Uint8Array(directoryOffset + directorySize + endSize);
  const view = new DataView(archive.buffer);
  let localOffset = 0;
  let directoryAt = directoryOffset;
  entries.forEach((entry, index) => {
    const path = pathAt(index);
    view.setUint32(localOffset, 0x04034b50, true);
    writeFacts(view, localOffset + 4, entry, path);
    archive.set(path, localOffset + localHeadSize);
    let storedAt = localOffset + localHeadSize + path.length;
    for (const piece of entry.stored) {
      archive.set(piece, storedAt);
      storedAt += piece.length;
    }

    view.setUint32(directoryAt, 0x02014b50, true);
    view.setUint16(directoryAt + 4, zipVersion, true);
    writeFacts(view, directoryAt + 6, entry, path);
    view.setUint32(directoryAt + 42, localOffset, true);
    archive.set(path, directoryAt + directoryHeadSize);

    localOffset += localSizes[index] ?? 0;
    directoryAt += directoryHeadSize + path.length;
  });
  view.setUint32(directoryAt, 0x06054b50, true);
  view.setUint16(directoryAt + 8, entries.length, true);
  view.setUint16(directoryAt + 10, entries.length, true);
  view.setUint32(directoryAt + 12, directorySize, true);
  view.setUint32(directoryAt + 16, directoryOffset, true);
  return archive;
}

/** What 32 and 16 bits count to, less the highest number, which points to zip64. */
const mostBytes = 0xfffffffe;
const mostEntries = 0xfffe;
const localHeadSize = 30;
const directoryHeadSize = 46;
const endSize = 22;
const zipVersion = 20;
/** Says that a path is UTF-8; left out where ASCII is the same, since some programs take it for a surprise. */
const utf8Flag = 0x0800;
/** 1 January 1980, 00:00: the first moment that an archive can tell. */
const firstDosTime = 0x00210000;

/** The 26 bytes that an entry's local head and its directory entry have in common. */
function writeFacts(view: DataView, offset: number, entry: ZipEntry, path: Uint8Array): void {
  view.setUint16(offset, zipVersion, true);
  view.setUint16(offset + 2, path.some((byte) => byte > 0x7f) ? utf8Flag : 0, true);
  view.setUint16(offset + 4, entry.method, true);
  view.setUint32(offset + 6, firstDosTime, true);
  view.setUint32(offset + 10, entry.crc32, true);
  view.setUint32(offset + 14, storedSize(entry), true);
  view.setUint32(offset + 18, entry.size, true);
  view.setUint16(offset + 22, path.length, true);
}

function storedSize({ stored }: ZipEntry): number {
  return stored.reduce((sum, { length }) => sum + length, 0);
}
