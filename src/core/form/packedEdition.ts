import { canonicalCriteria } from "../criteria/canonicalCriteria";
import { wholeEdition } from "../criteria/editionSeenBy";
import type { Criteria } from "../criteria/schema";
import type { Pack } from "./seal";

/** An edition is never changed, and every form that is made carries it. */
const packedEditions = new WeakMap<Criteria, { readonly pack: Pack; readonly text: string }>();

/** The text that an edition's digest is made of, packed: the whole edition, also where only a part of it is asked. */
export function packedEdition(criteria: Criteria, pack: Pack): string {
  const whole = wholeEdition(criteria);
  const known = packedEditions.get(whole);
  if (known?.pack === pack) return known.text;
  const text = pack(canonicalCriteria(whole));
  packedEditions.set(whole, { pack, text });
  return text;
}

/** Cells of a spreadsheet hold 32,767 characters. */
const pieceLength = 30_000;

/**
 * A packed edition in pieces that cells hold, as few as can be and about as long as each other: a last piece of a few
 * letters might be taken for a number or a formula.
 */
export function pieceEdition(packed: string): readonly string[] {
  const count = Math.ceil(packed.length / pieceLength);
  const length = Math.ceil(packed.length / count);
  return Array.from({ length: count }, (_, at) => packed.slice(at * length, (at + 1) * length));
}
