import type { NamedAgency } from "../fates/keyAgencies";
import type { RosterAgency } from "../batchSetting";
import type { RosterStanding } from "../consolidation";
import type { SettledFile } from "../fates/settleFates";

/** Where each agency of a roster stands with its form, in the roster's order. */
export function standOnRoster(
  roster: readonly RosterAgency[],
  fates: readonly SettledFile[],
  keyOf: (agency: NamedAgency) => string | null,
): readonly RosterStanding[] {
  const byAgency = new Map<string, SettledFile[]>();
  for (const fate of fates) {
    const key = fate.file.form === null ? null : keyOf(fate.file.form.identity);
    if (key !== null) byAgency.set(key, [...(byAgency.get(key) ?? []), fate]);
  }
  return roster.map((agency) => {
    const own = byAgency.get(keyOf(agency) ?? "") ?? [];
    const counted = own.find(({ fate }) => fate !== "set-aside");
    const state = counted?.fate ?? (own.length === 0 ? "missing" : "set-aside");
    return { agency, state, files: own.map(({ file }) => file.name) };
  });
}
