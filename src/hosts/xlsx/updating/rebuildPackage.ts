import { strToU8 } from "fflate";
import type { Package } from "../package/openPackage";
import { packEntry } from "../writing/packEntry";
import { type ZipEntry, zipEntries } from "../writing/zipEntries";
import type { PartChanges } from "./dropCalculationOrder";

/** A package with some parts changed or left out; every other entry is copied as it is stored, byte for byte. */
export function rebuildPackage(source: Package, changes: PartChanges): Uint8Array {
  const byName = new Map([...changes].map(([name, xml]) => [name.toLowerCase(), xml]));
  const entries = source.entries.flatMap((entry): readonly ZipEntry[] => {
    const change = byName.get(entry.name.toLowerCase());
    if (change === null) return [];
    if (change !== undefined) return [packEntry(entry.name, strToU8(asUtf8(change)))];
    const stored = source.raw(entry.name) ?? new Uint8Array();
    return [
      {
        path: entry.name,
        method: entry.method === "stored" ? 0 : 8,
        crc32: entry.crc,
        stored: [stored],
        size: entry.size,
      },
    ];
  });
  return zipEntries(entries);
}

/** A part that was UTF-16 says so in its first line, and is UTF-8 from now on. */
function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
}
