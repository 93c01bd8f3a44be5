import type { RosterAgency } from "../../core/consolidation/batchSetting";
import { keyAgencies } from "../../core/consolidation/fates/keyAgencies";
import type { RosterEntry } from "../readRoster";

/** The agencies of a roster, each once however many units of it are listed; what one line lacks another may have. */
export function listRosterAgencies(entries: readonly RosterEntry[]): readonly RosterAgency[] {
  const keyOf = keyAgencies(entries);
  const agencies = new Map<string, RosterAgency>();
  for (const { agencyCode, agencyName, ministry, agencyKind, dueDate } of entries) {
    const key = keyOf({ agencyCode, agencyName });
    if (key === null) continue;
    const known = agencies.get(key);
    agencies.set(key, {
      agencyCode: known?.agencyCode || agencyCode,
      agencyName: known?.agencyName || agencyName,
      ministry: known?.ministry || ministry,
      agencyKind: known?.agencyKind || agencyKind,
      dueDate: known?.dueDate || dueDate,
    });
  }
  return [...agencies.values()];
}
