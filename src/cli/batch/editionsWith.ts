import { builtInEditions } from "../../app/builtInEditions";
import type { Criteria } from "../../core/criteria/schema";

/** The editions that a batch may be of: the one that was named, and those that the product ships. */
export function editionsWith(edition: Criteria | null): readonly Criteria[] {
  return edition === null ? builtInEditions() : [edition, ...builtInEditions()];
}
