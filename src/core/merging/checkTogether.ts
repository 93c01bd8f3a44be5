import type { Identity } from "../form/identity";
import { problem, type Problem } from "../problem";
import { foldName } from "../reading/foldName";
import { foldTyped } from "../reading/normaliseTyped";
import type { MergeSource } from "./mergeSource";

/** Why sources can't be one form: each that is of another agency, year or round than the first, with what differs. */
export function checkTogether(first: MergeSource, sources: readonly MergeSource[]): readonly Problem[] {
  const expected = first.submission.identity;
  return sources.flatMap(({ file, submission: { identity } }): readonly Problem[] => {
    const names = { agency: nameOf(identity), expected: nameOf(expected), other: first.file };
    const { year, round } = identity;
    if (nameOf(identity) === "" && nameOf(expected) !== "") return [problem("batch/no-agency", { file })];
    return [
      ...(isSameAgency(identity, expected) ? [] : [problem("merge/other-agency", { file }, names)]),
      ...(year === expected.year && round === expected.round
        ? []
        : [
            problem(
              "merge/other-period",
              { file },
              { year, round, expectedYear: expected.year, expectedRound: expected.round, other: first.file },
            ),
          ]),
    ];
  });
}

/** Codes decide where both have one, names where not. */
function isSameAgency(one: Identity, other: Identity): boolean {
  const haveCodes = one.agencyCode !== "" && other.agencyCode !== "";
  return haveCodes
    ? foldTyped(one.agencyCode) === foldTyped(other.agencyCode)
    : foldName(one.agencyName) === foldName(other.agencyName);
}

function nameOf({ agencyCode, agencyName }: Identity): string {
  return [agencyCode, agencyName].filter((part) => part !== "").join(" ");
}
