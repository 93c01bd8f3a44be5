import { strFromU8 } from "fflate";
import { canonicalCriteria } from "../../core/criteria/canonicalCriteria";
import { indexCriteria } from "../../core/criteria/indexCriteria";
import { parseCriteria } from "../../core/criteria/parseCriteria";
import type { Criteria } from "../../core/criteria/schema";
import type { Hash } from "../../core/form/seal";
import { inflateBounded } from "../inflateBounded";
import { fromBase64 } from "../packedText";
import { editionBounds, isWithinBounds } from "./editionBounds";

/** Why an edition can't be used: it is past a bound, or none that this program understands, for what stands at a path. */
export type UnusableEdition =
  { readonly kind: "too-large" } | { readonly kind: "invalid"; readonly path: string };

/** An edition that a form carries, unpacked: its digest, and what it says. */
export interface UnpackedEdition {
  readonly kind: "unpacked";
  readonly digest: string;
  /** Parsed when it is first asked for: where the same edition is at hand, nobody needs it. */
  parse(): { readonly kind: "parsed"; readonly criteria: Criteria } | UnusableEdition;
}

/** Torn is a text that doesn't unpack: a piece of it is missing, or letters were changed. */
export type CarriedEdition = UnpackedEdition | { readonly kind: "torn" } | { readonly kind: "too-large" };

/** By the packed text, the one used last at the end: a batch holds forms of few editions, and many of each. */
const editionsKnown = new Map<string, { readonly hash: Hash; readonly carried: CarriedEdition }>();
const mostEditions = 8;

/**
 * The edition that a form carries, packed as its stamp has it. Whether it is the one that the form was issued with is
 * known by its digest alone. The same text gives the very same edition, so that what is remembered of an edition
 * serves every form that carries it. Never fails, whatever the text is.
 */
export function unpackEdition(packed: string, hash: Hash): CarriedEdition {
  const known = editionsKnown.get(packed);
  editionsKnown.delete(packed);
  const carried = known?.hash === hash ? known.carried : unpack(packed, hash);
  editionsKnown.set(packed, { hash, carried });
  const [oldest] = editionsKnown.keys();
  if (editionsKnown.size > mostEditions && oldest !== undefined) editionsKnown.delete(oldest);
  return carried;
}

function unpack(packed: string, hash: Hash): CarriedEdition {
  const text = inflate(packed);
  if (typeof text !== "string") return text;
  let parsed: ReturnType<UnpackedEdition["parse"]> | null = null;
  return {
    kind: "unpacked",
    digest: hash(text),
    parse: () => (parsed ??= parseText(text)),
  };
}

function inflate(packed: string): string | Exclude<CarriedEdition, UnpackedEdition> {
  if (packed.length > editionBounds.packedLength) return { kind: "too-large" };
  try {
    const bytes = inflateBounded(fromBase64(packed), editionBounds.bytes);
    return bytes === null ? { kind: "too-large" } : strFromU8(bytes);
  } catch {
    return { kind: "torn" }; // not base64, or not deflated
  }
}

function parseText(text: string): ReturnType<UnpackedEdition["parse"]> {
  const json = parseJson(text);
  if (!isWithinBounds(json)) return { kind: "too-large" };
  const criteria = parseCriteria(json);
  if (!criteria.ok) {
    const fault = criteria.problems.find(({ severity }) => severity === "error");
    return { kind: "invalid", path: fault?.place.path ?? "$" };
  }
  const { allMeasureIds } = indexCriteria(criteria.value);
  const isTooLarge =
    allMeasureIds.length > editionBounds.measures || criteria.value.levels.length > editionBounds.levels;
  if (isTooLarge) return { kind: "too-large" };
  // An edition's digest is that of its canonical text: another text would be another edition in every comparison.
  if (canonicalCriteria(criteria.value) !== text) return { kind: "invalid", path: "$" };
  return { kind: "parsed", criteria: criteria.value };
}

/** Null, which no edition is, for a text that isn't JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
