import type { Criteria } from "../criteria/schema";
import type { Submission } from "../reading/submission";

/** The kind of agency of an older form as a newer edition knows it; empty where it doesn't, so that nothing is left out. */
export function kindUnder(
  { agencyKinds }: Pick<Criteria, "agencyKinds">,
  { identity }: Pick<Submission, "identity">,
): string {
  return agencyKinds.some(({ id }) => id === identity.agencyKind) ? identity.agencyKind : "";
}
