import { wholeEdition } from "../core/criteria/editionSeenBy";
import type { Criteria } from "../core/criteria/schema";
import { editionHash } from "../core/form/stamp";
import { sha256Hex } from "../app/sha256Hex";

/** What tells an edition from every other: two of one id have other digests. */
export function editionKey(criteria: Criteria): string {
  return `${criteria.id} ${editionHash(wholeEdition(criteria), sha256Hex)}`;
}

/** The beginning of an edition's digest: enough for people to tell it from others of its id. */
export function editionMark(criteria: Criteria): string {
  return editionHash(wholeEdition(criteria), sha256Hex).slice(0, 8);
}
