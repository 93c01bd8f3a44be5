import type { Criteria } from "../../core/criteria/schema";
import { editionHash } from "../../core/form/stamp";
import { sharedText } from "../edition/sharedText";
import { unpackEdition } from "../edition/unpackEdition";
import { sha256Hex } from "../sha256Hex";

/** An edition that carried forms may be of. */
export interface KnownEdition {
  readonly criteria: Criteria;
  /** Its text as it is carried; null where the edition is at hand. */
  readonly carried: string | null;
}

/**
 * Editions by their digests: those at hand, and those that a consolidated workbook carries. Null where one of them was
 * changed or cut off. One of a newer program, which this one doesn't understand, is left out like one that isn't
 * carried: what is of it is told when it is consolidated.
 */
export function readCarriedEditions(
  texts: readonly string[],
  atHand: readonly Criteria[],
): ReadonlyMap<string, KnownEdition> | null {
  const known = new Map<string, KnownEdition>(
    atHand.map((criteria) => [editionHash(criteria, sha256Hex), { criteria, carried: null }]),
  );
  for (const text of texts) {
    const unpacked = unpackEdition(text, sha256Hex);
    if (unpacked.kind !== "unpacked") return null;
    if (known.has(unpacked.digest)) continue;
    const parsed = unpacked.parse();
    if (parsed.kind === "parsed")
      known.set(unpacked.digest, { criteria: parsed.criteria, carried: sharedText(text) });
  }
  return known;
}
