import type { Criteria } from "../criteria/schema";
import { foldName } from "../reading/foldName";
import type { Submission } from "../reading/submission";
import type { SlipOrigin } from "./slip";

/**
 * True where a slip was made for this form: of the same issue; where either doesn't say which, of the same edition,
 * agency and unit, year and round.
 */
export function isSlipOf(origin: SlipOrigin, { id }: Criteria, { identity, stamp }: Submission): boolean {
  if (origin.issueId !== null && stamp.issueId !== null) return origin.issueId === stamp.issueId;
  const isSame = (one: string, other: string) => foldName(one) === foldName(other);
  const hasCodes = origin.agencyCode !== "" && identity.agencyCode !== "";
  return (
    origin.edition === id &&
    (hasCodes
      ? isSame(origin.agencyCode, identity.agencyCode)
      : isSame(origin.agencyName, identity.agencyName)) &&
    isSame(origin.reportingUnit, identity.reportingUnit) &&
    origin.year === identity.year &&
    origin.round === identity.round
  );
}
