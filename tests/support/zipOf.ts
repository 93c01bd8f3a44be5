import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/hosts/xlsx/package/crc32";

/** One entry of a zip file; `lies` replaces what its headers would truly say. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  /** Content that is compressed already; `content` is then what it claims to hold. */
  readonly compressed?: Uint8Array;
  readonly lies?: Partial<ZipClaims>;
}

export interface ZipClaims {
  readonly size: number;
  readonly compressedSize: number;
  readonly crc: number;
  readonly flags: number;
  readonly method: number;
  /** What the local header says where it differs from the directory. */
  readonly localName: string;
  readonly localMethod: number;
  readonly localSize: number;
  /** Where the directory says that the local header is. */
  readonly headerAt: number;
}

export interface ZipLies {
  readonly count?: number;
  readonly directoryStart?: number;
  readonly disk?: number;
  /** Bytes between the directory and the end record. */
  readonly beforeEnd?: Uint8Array;
  readonly comment?: Uint8Array;
}

/** The bytes of a zip file with these entries, and with as many lies as a test needs. */
export function zipOf(
  parts: Readonly<Record<string, string>> | readonly ZipPart[],
  lies: ZipLies = {},
): Uint8Array {
  const list = isList(parts) ? parts : Object.entries(parts).map(([name, content]) => ({ name, content }));
  const entries = list.map(describe);
  const offsets: number[] = [];
  let offset = 0;
  const locals = entries.map((entry) => {
    offsets.push(offset);
    const local = localEntry(entry);
    offset += local.length;
    return local;
  });
  const records = entries.map((entry, index) =>
    directoryRecord(entry, entry.claims.headerAt ?? offsets[index]!),
  );
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(lies.disk ?? 0, 4);
  const count = (lies.count ?? entries.length) & 0xffff;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(lies.directoryStart ?? offset, 16);
  const comment = lies.comment ?? new Uint8Array();
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(
    Buffer.concat([...locals, directory, lies.beforeEnd ?? new Uint8Array(), end, comment]),
  );
}

interface Described {
  readonly name: string;
  readonly stored: Uint8Array;
  readonly claims: Omit<ZipClaims, "localName" | "localMethod" | "localSize" | "headerAt"> &
    Partial<Pick<ZipClaims, "localName" | "localMethod" | "localSize" | "headerAt">>;
}

function isList(parts: Readonly<Record<string, string>> | readonly ZipPart[]): parts is readonly ZipPart[] {
  return Array.isArray(parts);
}

function describe({ name, content, isStored = false, compressed, lies }: ZipPart): Described {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const stored = isStored ? bytes : (compressed ?? deflateRawSync(bytes));
  const truth = {
    size: bytes.length,
    compressedSize: stored.length,
    crc: crc32(bytes),
    flags: 0,
    method: isStored ? 0 : 8,
  };
  return { name, stored, claims: { ...truth, ...lies } };
}

function localEntry({ name, stored, claims }: Described): Uint8Array {
  const nameBytes = Buffer.from(claims.localName ?? name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(claims.flags, 6);
  header.writeUInt16LE(claims.localMethod ?? claims.method, 8);
  header.writeUInt32LE(claims.crc, 14);
  header.writeUInt32LE(claims.compressedSize, 18);
  header.writeUInt32LE(claims.localSize ?? claims.size, 22);
  header.writeUInt16LE(nameBytes.length, 26);
  return Buffer.concat([header, nameBytes, stored]);
}

function directoryRecord({ name, claims }: Described, localHeader: number): Uint8Array {
  const nameBytes = Buffer.from(name);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(claims.flags, 8);
  record.writeUInt16LE(claims.method, 10);
  record.writeUInt32LE(claims.crc, 16);
  record.writeUInt32LE(claims.compressedSize, 20);
  record.writeUInt32LE(claims.size, 24);
  record.writeUInt16LE(nameBytes.length, 28);
  record.writeUInt32LE(localHeader, 42);
  return Buffer.concat([record, nameBytes]);
}
