import type { Identity } from "../form/identity";
import { problem, type Problem } from "../problem";
import { isSameAgency } from "../reading/isSameAgency";
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

function nameOf({ agencyCode, agencyName }: Identity): string {
  return [agencyCode, agencyName].filter((part) => part !== "").join(" ");
}
