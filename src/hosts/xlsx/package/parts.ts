import type { Problem } from "../../../core/problem";
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
  /**
   * A part's content, inflated and held against its size and CRC. Fails with file/damaged, and with file/too-large
   * before it is inflated where it is too large, or all that was asked for together.
   */
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

  const inflated = new Set<PackageEntry>();
  let inflatedBytes = 0;

  function content(name: string, bound: "entryBytes" | "xmlBytes"): Result<Uint8Array> {
    const entry = find(name);
    if (!entry) return fail([damaged(name)]);
    if (!inflated.has(entry)) inflatedBytes += entry.size;
    inflated.add(entry);
    const refusal = refusalOf(entry, bound, inflatedBytes, limits);
    if (refusal) return fail([refusal]);
    const found = entry.method === "stored" ? rawOf(entry) : inflateRaw(rawOf(entry), entry.size);
    return found && crc32(found) === entry.crc ? succeed(found) : fail([damaged(name)]);
  }

  function text(name: string): Result<string> {
    const found = content(name, "xmlBytes");
    if (!found.ok) return found;
    const decoded = decodeXml(found.value);
    return decoded === null ? fail([damaged(name)]) : succeed(decoded);
  }

  return {
    entries,
    has: (name) => find(name) !== undefined,
    bytes: (name) => content(name, "entryBytes"),
    text,
    raw: (name) => {
      const entry = find(name);
      return entry && rawOf(entry);
    },
  };
}

/** Bounds hold for what is inflated alone: a film or a sheet of a million rows that nobody asks for costs nothing. */
function refusalOf(
  { name, size, compressedSize }: PackageEntry,
  bound: "entryBytes" | "xmlBytes",
  inflatedBytes: number,
  limits: PackageLimits,
): Problem | null {
  if (size > limits.ratioFreeBytes && size > compressedSize * limits.ratio)
    return tooLarge("ratio", limits.ratio, name);
  if (size > limits[bound]) return tooLarge(bound, limits[bound], name);
  return inflatedBytes > limits.totalBytes ? tooLarge("totalBytes", limits.totalBytes) : null;
}
