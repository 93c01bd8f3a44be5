import type { Identity } from "../form/identity";
import { foldName } from "./foldName";
import { foldTyped } from "./normaliseTyped";

/** Whether two forms are of one agency: codes decide where both have one, names where not. */
export function isSameAgency(one: Identity, other: Identity): boolean {
  const haveCodes = one.agencyCode !== "" && other.agencyCode !== "";
  return haveCodes
    ? foldTyped(one.agencyCode) === foldTyped(other.agencyCode)
    : foldName(one.agencyName) === foldName(other.agencyName);
}
