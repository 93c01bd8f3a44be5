import { type Problem, problem } from "../../../core/problem";
import { type Result, fail, succeed } from "../../../core/result";
import { type PackageLimits, damaged, tooLarge } from "./packageLimits";

/** One entry of a zip file, as its central directory describes it. */
export interface PackageEntry {
  /** As written, in the entry's own case; ends in "/" where the entry is a folder. */
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where the stored bytes begin in the file. */
  readonly rawOffset: number;
}

/**
 * The entries of a zip file in the directory's order, with nothing inflated.
 * Fails with file/too-large for too many entries, with file/encrypted for an encrypted entry, and with file/damaged for
 * whatever a workbook's package never is: split, zip64, compressed in other ways, with entries that overlap, stand
 * twice (in any case), differ from their local headers or have names that leave the package.
 */
export function readDirectory(file: Uint8Array, limits: PackageLimits): Result<readonly PackageEntry[]> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEndRecord(view);
  if (end === null) return fail([damaged()]);
  const count = view.getUint16(end + 10, true);
  const directorySize = view.getUint32(end + 12, true);
  const directoryStart = view.getUint32(end + 16, true);
  if (count > limits.entries && count !== zip64Count) return fail([tooLarge("entries", limits.entries)]);
  const isOnePiece = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  // Zip64 puts its own record between the directory and this one and marks its numbers, so it fails here too.
  if (!isOnePiece || directoryStart + directorySize !== end) return fail([damaged()]);

  const entries: PackageEntry[] = [];
  const extents: Extent[] = [];
  const names = new Set<string>();
  let offset = directoryStart;
  for (let index = 0; index < count; index += 1) {
    const record = readRecord(view, file, offset, end, limits.nameLength);
    if (record === null) return fail([damaged()]);
    const { entry } = record;
    const refusal = refusalOf(record);
    if (refusal) return fail([refusal]);
    const rawOffset = findContent(view, file, record, directoryStart);
    if (rawOffset === null || names.has(entry.name.toLowerCase())) return fail([damaged(entry.name)]);
    names.add(entry.name.toLowerCase());
    extents.push({ start: record.localHeader, end: rawOffset + entry.compressedSize });
    entries.push({ ...entry, rawOffset });
    offset = record.end;
  }
  return offset === end && !haveOverlap(extents) ? succeed(entries) : fail([damaged()]);
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

interface DirectoryRecord {
  readonly entry: Omit<PackageEntry, "rawOffset">;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly methodCode: number;
  readonly localHeader: number;
  readonly end: number;
}

const zip64Count = 0xffff;
const endRecordBytes = 22;
const recordBytes = 46;
const localHeaderBytes = 30;
const encryptedFlags = 0x2041;
const descriptorFlag = 0x8;
const storedCode = 0;
const deflatedCode = 8;

/** The last end record whose comment fits behind it. */
function findEndRecord(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - endRecordBytes - 0xffff);
  for (let at = view.byteLength - endRecordBytes; at >= earliest; at -= 1) {
    if (
      view.getUint32(at, true) === 0x06054b50 &&
      view.getUint16(at + 20, true) <= view.byteLength - at - endRecordBytes
    ) {
      return at;
    }
  }
  return null;
}

function readRecord(
  view: DataView,
  file: Uint8Array,
  at: number,
  limit: number,
  nameLimit: number,
): DirectoryRecord | null {
  if (at + recordBytes > limit || view.getUint32(at, true) !== 0x02014b50) return null;
  const nameLength = view.getUint16(at + 28, true);
  const end = at + recordBytes + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (end > limit || nameLength > nameLimit) return null;
  const nameBytes = file.subarray(at + recordBytes, at + recordBytes + nameLength);
  const name = decodeName(nameBytes);
  if (name === null || !staysInside(name)) return null;
  const methodCode = view.getUint16(at + 10, true);
  return {
    entry: {
      name,
      method: methodCode === storedCode ? "stored" : "deflated",
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
    },
    nameBytes,
    flags: view.getUint16(at + 8, true),
    methodCode,
    localHeader: view.getUint32(at + 42, true),
    end,
  };
}

function decodeName(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null; // a fatal decoder throws for bytes that aren't UTF-8
  }
}

/** True for a relative name without empty, "." or ".." steps, drive letters, backslashes and control characters. */
function staysInside(name: string): boolean {
  if (/[\\:\u0000-\u001f\u007f]/.test(name)) return false;
  const steps = (name.endsWith("/") ? name.slice(0, -1) : name).split("/");
  return steps.every((step) => step !== "" && step !== "." && step !== "..");
}

function refusalOf({ entry, flags, methodCode }: DirectoryRecord): Problem | null {
  if (flags & encryptedFlags) return problem("file/encrypted");
  if (methodCode !== storedCode && methodCode !== deflatedCode) return damaged(entry.name);
  if (methodCode === storedCode && entry.size !== entry.compressedSize) return damaged(entry.name);
  return null;
}

/** Where an entry's bytes begin, if its local header says the same as the directory and they end before it. */
function findContent(
  view: DataView,
  file: Uint8Array,
  record: DirectoryRecord,
  directoryStart: number,
): number | null {
  const at = record.localHeader;
  if (at + localHeaderBytes > directoryStart || view.getUint32(at, true) !== 0x04034b50) return null;
  const { entry, nameBytes } = record;
  const flags = view.getUint16(at + 6, true);
  const nameStart = at + localHeaderBytes;
  const nameLength = view.getUint16(at + 26, true);
  const content = nameStart + nameLength + view.getUint16(at + 28, true);
  if (content + entry.compressedSize > directoryStart || nameLength !== nameBytes.length) return null;
  if (flags & encryptedFlags || view.getUint16(at + 8, true) !== record.methodCode) return null;
  if (nameBytes.some((byte, index) => file[nameStart + index] !== byte)) return null;
  // A writer that streams leaves these to a descriptor behind the content, and the directory alone knows them.
  const isStreamed = (flags & descriptorFlag) !== 0;
  const agrees = [entry.crc, entry.compressedSize, entry.size].every(
    (expected, index) => view.getUint32(at + 14 + 4 * index, true) === expected,
  );
  return isStreamed || agrees ? content : null;
}

function haveOverlap(extents: readonly Extent[]): boolean {
  const sorted = [...extents].sort((one, other) => one.start - other.start);
  return sorted.some((extent, index) => index > 0 && extent.start < sorted[index - 1]!.end);
}
