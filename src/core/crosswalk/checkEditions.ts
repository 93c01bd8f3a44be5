import { jsonPath } from "../criteria/jsonPath";
import type { Criteria } from "../criteria/schema";
import type { Hash } from "../form/seal";
import { type Problem, problem } from "../problem";
import type { Crosswalk, EditionName } from "./crosswalk";
import { editionName } from "./editionName";

/**
 * Whether a crosswalk was made for these editions, in this direction. Swapped and other editions can't be used at all;
 * of one that has changed under its id the links can still be looked at.
 */
export function checkEditions(
  crosswalk: Pick<Crosswalk, "from" | "to">,
  from: Criteria,
  to: Criteria,
  hash: Hash,
): readonly Problem[] {
  const names = { from: editionName(from, hash), to: editionName(to, hash) };
  const isSwapped = isSame(crosswalk.from, names.to) && isSame(crosswalk.to, names.from);
  if (isSwapped && !isSame(names.from, names.to))
    return [problem("crosswalk/swapped", {}, { from: crosswalk.from.id, to: crosswalk.to.id })];
  return [...checkEdition("from", crosswalk.from, names.from), ...checkEdition("to", crosswalk.to, names.to)];
}

function isSame(one: EditionName, other: EditionName): boolean {
  return one.id === other.id && one.hash === other.hash;
}

function checkEdition(side: "from" | "to", named: EditionName, edition: EditionName): readonly Problem[] {
  if (isSame(named, edition)) return [];
  const place = { path: jsonPath([side]) };
  return named.id === edition.id
    ? [problem("crosswalk/edition-changed", place, { edition: edition.id })]
    : [problem("crosswalk/other-edition", place, { named: named.id, edition: edition.id })];
}
