import { variesByKind } from "../criteria/editionSeenBy";
import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import type { Identity } from "../form/identity";
import type { FormSlots, IdentityField, Slot } from "../form/slots";
import { problem, type Problem } from "../problem";
import { wordsTypedInForms } from "../text/typedInForms";
import type { SnapshotCell } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { foldName } from "./foldName";
import { foldTyped } from "./normaliseTyped";
import { readYear } from "./readYear";
import type { SettledCell, SettledCells } from "./settleCells";
import type { Stamp } from "./submission";

/**
 * Whose form it is. The cover says the ministry, the kind and the unit; what both cover and stamp say of agency, year
 * and round must be the same, or the stamp's counts and form/stamp-differs is told. So it is with the kind where the
 * edition asks some kinds what it doesn't ask others. Either fills what the other lacks.
 * A year that neither has is 0, a round 1.
 */
export function readIdentity(
  criteria: Criteria,
  { slots, categories }: FormSlots,
  cells: SettledCells,
  stamp: Stamp,
): { readonly identity: Identity; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const cover = coverCells(slots, cells);
  const found = (name: IdentityField): SettledCell | undefined => cover.get(name);
  const typed = (name: IdentityField) => cellText(found(name)?.cell).trim();
  const tell = (
    code:
      | "form/stamp-differs"
      | "reading/unreadable-year"
      | "reading/unreadable-figure"
      | "reading/unknown-kind"
      | "reading/error-value",
    name: IdentityField,
    more: Record<string, string | number> = {},
  ) => problems.push(problem(code, found(name)?.place, { id: name, typed: typed(name), ...more }));

  for (const name of cover.keys()) if (found(name)?.cell?.kind === "error") tell("reading/error-value", name);
  const cellOf = (name: IdentityField) =>
    found(name)?.cell?.kind === "error" ? undefined : found(name)?.cell;
  const textOf = (name: IdentityField) => cellText(cellOf(name)).trim();

  const agreed = (name: "agencyCode" | "agencyName") => {
    const [said, issued] = [textOf(name), stamp.identity[name] ?? ""];
    if (said !== "" && issued !== "" && foldName(said) !== foldName(issued))
      tell("form/stamp-differs", name, { stamp: issued });
    return issued === "" ? said : issued;
  };
  const agreedNumber = (name: "year" | "round", said: number | "unreadable" | null) => {
    const issued = stamp.identity[name] ?? null;
    if (said === "unreadable")
      tell(name === "year" ? "reading/unreadable-year" : "reading/unreadable-figure", name);
    else if (said !== null && issued !== null && said !== issued)
      tell("form/stamp-differs", name, { stamp: issued });
    return issued ?? (said === "unreadable" ? null : said);
  };
  const agencyKind = () => {
    const said = textOf("agencyKind");
    const kind = criteria.agencyKinds.find(({ id, name }) =>
      [id, name.th, name.en ?? name.th].some((word) => foldName(word) === foldName(said)),
    );
    if (said !== "" && kind === undefined) tell("reading/unknown-kind", "agencyKind");
    const issued = criteria.agencyKinds.find(({ id }) => id === stamp.identity.agencyKind);
    if (issued !== undefined && variesByKind(criteria)) {
      // The form asks what that kind is asked, whatever its cover says now.
      if (kind !== undefined && kind !== issued)
        tell("form/stamp-differs", "agencyKind", { stamp: textIn(issued.name, stamp.language ?? "th") });
      return issued.id;
    }
    return kind?.id ?? stamp.identity.agencyKind ?? "";
  };

  const year = agreedNumber("year", readYear(cellOf("year")));
  const identity: Identity = {
    agencyCode: agreed("agencyCode"),
    agencyName: agreed("agencyName"),
    ministry: textOf("ministry") || (stamp.identity.ministry ?? ""),
    agencyKind: agencyKind(),
    year: year ?? 0,
    round: agreedNumber("round", readRound(cellOf("round"))) ?? 1,
    reportingUnit: textOf("reportingUnit") || (stamp.identity.reportingUnit ?? ""),
    categories,
  };
  const missing: readonly IdentityField[] = [
    ...(identity.agencyName === "" ? (["agencyName"] as const) : []),
    ...(year === null ? (["year"] as const) : []),
  ];
  return {
    identity,
    problems: [
      ...problems,
      ...missing.map((id) => problem("form/identity-missing", found(id)?.place, { id })),
      ...(identity.agencyCode === "" ? [problem("form/code-missing", found("agencyCode")?.place)] : []),
    ],
  };
}

function coverCells(slots: readonly Slot[], cells: SettledCells): ReadonlyMap<IdentityField, SettledCell> {
  return new Map(
    slots.flatMap((slot) =>
      slot.field.kind === "identity" ? [[slot.field.name, cells.of(slot)] as const] : [],
    ),
  );
}

/** A round's number, alone or behind its word; null for a blank cell. */
function readRound(cell: SnapshotCell | undefined): number | "unreadable" | null {
  const folded = foldTyped(cellText(cell));
  if (folded === "") return null;
  const word = wordsTypedInForms("round")
    .map(foldTyped)
    .find((each) => folded.startsWith(each));
  const digits = /^[1-9]\d?$/.exec(folded.slice(word?.length ?? 0))?.[0];
  return digits === undefined ? "unreadable" : Number(digits);
}
