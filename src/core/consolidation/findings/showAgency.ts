import type { Hash } from "../../form/seal";
import { batchWordsIn } from "../../text/batchWords";
import { fill } from "../../text/fill";
import { compareText } from "../../compareText";
import type { BatchSetting, RosterAgency } from "../batchSetting";
import type { AgencyShown } from "../consolidation";

/** Fewest characters of an alias; more where two agencies would share them. */
const aliasLength = 4;

/**
 * Aliases of agencies by their keys: the beginning of the key's digest, so that an agency keeps its alias from batch
 * to batch, and their order says nothing of their names.
 */
export function nameAliases(keys: readonly string[], hash: Hash): ReadonlyMap<string, string> {
  const digests = keys
    .map((key) => ({ key, digest: hash(key).toUpperCase() }))
    .sort((one, other) => compareText(one.digest, other.digest));
  return new Map(
    digests.map(({ key, digest }, at) => {
      const neighbours = [digests[at - 1], digests[at + 1]];
      const shared = neighbours.map((each) => (each === undefined ? 0 : sharedLength(each.digest, digest)));
      return [key, digest.slice(0, Math.max(aliasLength, ...shared.map((length) => length + 1)))];
    }),
  );
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** An agency as sheets shall show it. */
export function showAgency(
  key: string,
  aliasCode: string,
  { agencyCode, agencyName, ministry, agencyKind }: Omit<RosterAgency, "dueDate">,
  { language, shownBy }: Pick<BatchSetting, "language" | "shownBy">,
): AgencyShown {
  const alias = fill(batchWordsIn(language).alias, { code: aliasCode });
  return shownBy === "alias"
    ? { key, code: aliasCode, name: alias, ministry: "", kind: "", alias }
    : { key, code: agencyCode, name: agencyName, ministry, kind: agencyKind, alias };
}
