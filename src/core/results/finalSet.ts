import type { ScoreSetName } from "../form/slots";
import type { Assessment } from "./assess";

/**
 * The score set that counts as the year's result: the committee's once it has assessed everything, until then the
 * agency's own; the committee's also where the agency has assessed nothing.
 */
export function finalSet({ self, committee }: Assessment): ScoreSetName {
  const isSettled = committee.total.score !== null && !committee.total.isProvisional;
  return isSettled || self.total.score === null ? "committee" : "self";
}
