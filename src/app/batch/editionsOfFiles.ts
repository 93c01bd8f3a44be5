import type { ReadFile } from "../../core/consolidation/readFile";
import type { Criteria } from "../../core/criteria/schema";
import { unpackEdition } from "../edition/unpackEdition";
import { sha256Hex } from "../sha256Hex";

/**
 * The editions that files may be of: those at hand, and those that files bring along, each once, in the order of the
 * files. An edition that isn't what its file says is left out, so that the file's own reads as unknown.
 */
export function editionsOfFiles(
  files: readonly ReadFile[],
  atHand: readonly Criteria[],
): readonly Criteria[] {
  const brought = new Map<string, Criteria>();
  for (const { form } of files) {
    if (form?.carried === undefined || brought.has(form.editionHash)) continue;
    const edition = editionIn(form.carried, form.editionHash);
    if (edition !== null) brought.set(form.editionHash, edition);
  }
  return [...atHand, ...brought.values()];
}

/** The edition that a text packs; null where the text isn't that of the digest, or no edition. */
export function editionIn(packed: string, digest: string): Criteria | null {
  const carried = unpackEdition(packed, sha256Hex);
  if (carried.kind !== "unpacked" || carried.digest !== digest) return null;
  const parsed = carried.parse();
  return parsed.kind === "parsed" ? parsed.criteria : null;
}
