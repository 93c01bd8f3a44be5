import type { Criteria } from "../../core/criteria/schema";
import type { Hash } from "../../core/form/seal";
import { editionHash } from "../../core/form/stamp";
import { type Problem, problem } from "../../core/problem";
import type { Stamp } from "../../core/reading/submission";
import { type Result, fail, succeed } from "../../core/result";
import { unreachable } from "../../core/unreachable";
import { type CarriedEdition, unpackEdition } from "./unpackEdition";

/** Where a form's edition may come from besides the form. */
export interface EditionSources {
  /** Editions at hand. */
  readonly editions: readonly Criteria[];
  /** The edition to read the form by, whatever changed in it since the form was issued; null picks it by the stamp. */
  readonly edition: Criteria | null;
  readonly hash: Hash;
}

type Stamped = Pick<Stamp, "edition" | "editionHash" | "carried">;

/** The edition that a form is read by. */
export interface PickedEdition {
  readonly criteria: Criteria;
  /** True where it is none of those at hand: the form brought it along. */
  readonly isCarried: boolean;
}

/**
 * The edition that a form was issued with, by the digest that its stamp has: one at hand, else the one that the form
 * carries. One given outright must have the stamp's id; that its texts have changed is told, and it is used all the
 * same. A form without a stamp is read by the edition given, else the first. Fails where no edition is known to be the
 * form's: a carried one that isn't as it was issued never passes for it.
 */
export function pickEdition(stamp: Stamped, sources: EditionSources): Result<PickedEdition> {
  const { editions, edition: given, hash } = sources;
  if (given !== null) return pickGiven(stamp, given, hash);
  const named = editions.filter(({ id }) => stamp.edition === null || id === stamp.edition);
  const carried = stamp.carried === null ? null : unpackEdition(stamp.carried, hash);
  const carriedDigest = carried?.kind === "unpacked" ? carried.digest : null;
  const issued = stamp.editionHash ?? carriedDigest;
  const isIntact = carried?.kind !== "torn" && (carriedDigest === null || carriedDigest === issued);

  const isOfDigest = (digest: string | null) => (each: Criteria) => editionHash(each, hash) === digest;
  const atHand =
    issued === null
      ? named[0]
      : (named.find(isOfDigest(issued)) ??
        editions.find(isOfDigest(issued)) ??
        // Only the digest was changed where the text that the form carries is that of an edition at hand.
        named.find(isOfDigest(carriedDigest)));
  if (atHand !== undefined) {
    const { id } = atHand;
    const damage = isIntact ? [] : [problem("form/carried-edition-damaged", {}, { edition: id })];
    return succeed({ criteria: atHand, isCarried: false }, [...damage, ...tellMisnamed(stamp, id)]);
  }
  if (carried !== null) return pickCarried(stamp, isIntact ? carried : { kind: "torn" }, named.length > 0);
  return fail([
    named[0] === undefined
      ? unknownEdition(stamp, editions)
      : problem("form/edition-changed", {}, { edition: named[0].id }),
  ]);
}

function pickGiven(
  { edition, editionHash: issued }: Stamped,
  given: Criteria,
  hash: Hash,
): Result<PickedEdition> {
  if (edition !== null && edition !== given.id) return fail([unknownEdition({ edition }, [given])]);
  const isSame = issued === null || issued === editionHash(given, hash);
  const changed = isSame ? [] : [problem("form/edition-changed", {}, { edition: given.id })];
  return succeed({ criteria: given, isCarried: false }, changed);
}

/** The edition that the form carries, where no edition at hand is the form's; others may have its id. */
function pickCarried(
  stamp: Stamped,
  carried: CarriedEdition,
  isKnownOtherwise: boolean,
): Result<PickedEdition> {
  const edition = stamp.edition ?? "";
  const found = carried.kind === "unpacked" ? carried.parse() : carried;
  switch (found.kind) {
    case "torn":
      return fail([problem("form/carried-edition-changed", {}, { edition })]);
    case "too-large":
      return fail([problem("form/carried-edition-too-large", {}, { edition })]);
    case "invalid":
      return fail([problem("form/carried-edition-invalid", { path: found.path }, { edition })]);
    case "parsed": {
      const { criteria } = found;
      const name = { edition: criteria.id, name: criteria.name.th };
      return succeed({ criteria, isCarried: true }, [
        ...(stamp.editionHash === null ? [problem("form/carried-edition-unsealed", {}, name)] : []),
        problem(isKnownOtherwise ? "form/edition-known-otherwise" : "form/carried-edition-used", {}, name),
        ...tellMisnamed(stamp, criteria.id),
      ]);
    }
    default:
      return unreachable(found);
  }
}

function tellMisnamed({ edition }: Stamped, id: string): readonly Problem[] {
  return edition === null || edition === id
    ? []
    : [problem("form/edition-misnamed", {}, { stamp: edition, edition: id })];
}

function unknownEdition({ edition }: Pick<Stamped, "edition">, editions: readonly Criteria[]): Problem {
  const known = editions.map(({ id }) => id).join(", ");
  return problem("form/unknown-edition", {}, { edition: edition ?? "", known });
}
