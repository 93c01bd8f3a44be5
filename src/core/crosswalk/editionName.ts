import type { Criteria } from "../criteria/schema";
import type { Hash } from "../form/seal";
import { editionHash } from "../form/stamp";
import type { EditionName } from "./crosswalk";

/** How a crosswalk names an edition: its id, and the digest that forms of it are stamped with. */
export function editionName(criteria: Criteria, hash: Hash): EditionName {
  return { id: criteria.id, hash: editionHash(criteria, hash) };
}
