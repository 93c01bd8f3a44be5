import { type Result, fail, succeed } from "../../../core/result";
import { crc32 } from "./crc32";
import { decodeXml } from "./decodeXml";
import type { InflateRaw } from "./inflateRaw";
import { type PackageLimits, damaged, tooLarge } from "./packageLimits";
import type { PackageEntry } from "./readDirectory";

/** A package's parts. Names have no leading slash and are matched without regard to case, as the standard says. */
export interface Parts {
  readonly entries: readonly PackageEntry[];
  has(name: string): boolean;
  /** A part's content, inflated and held against its size and CRC. Fails with file/damaged. */
  bytes(name: string): Result<Uint8Array>;
  /** A part's content as text, from UTF-8 or UTF-16, without a byte order mark. */
  text(name: string): Result<string>;
  /** A part's bytes as they are stored (compressed as `method` says), for copying; undefined where it isn't there. */
  raw(name: string): Uint8Array | undefined;
}

/** Gives access to the entries of a file; nothing is inflated before it is asked for, and nothing is kept. */
export function createParts(
  file: Uint8Array,
  entries: readonly PackageEntry[],
  limits: PackageLimits,
  inflateRaw: InflateRaw,
): Parts {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (name: string) => byName.get(name.toLowerCase());
  const rawOf = (entry: PackageEntry) =>
    file.subarray(entry.rawOffset, entry.rawOffset + entry.compressedSize);

  function bytes(name: string): Result<Uint8Array> {
    const entry = find(name);
    if (!entry) return fail([damaged(name)]);
    const content = entry.method === "stored" ? rawOf(entry) : inflateRaw(rawOf(entry), entry.size);
    return content && crc32(content) === entry.crc ? succeed(content) : fail([damaged(name)]);
  }

  function text(name: string): Result<string> {
    const entry = find(name);
    if (entry && entry.size > limits.xmlBytes) return fail([tooLarge("xmlBytes", limits.xmlBytes, name)]);
    const content = bytes(name);
    if (!content.ok) return content;
    const decoded = decodeXml(content.value);
    return decoded === null ? fail([damaged(name)]) : succeed(decoded);
  }

  return {
    entries,
    has: (name) => find(name) !== undefined,
    bytes,
    text,
    raw: (name) => {
      const entry = find(name);
      return entry && rawOf(entry);
    },
  };
}
