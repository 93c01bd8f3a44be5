import type { Criteria } from "../core/criteria/schema";
import { foldTyped } from "../core/reading/normaliseTyped";

/** The id of the agency kind that a text names by its id or its name in either language; null for none. */
export function parseAgencyKind({ agencyKinds }: Criteria, text: string): string | null {
  const folded = foldTyped(text);
  const names = ({ id, name }: Criteria["agencyKinds"][number]) =>
    [id, name.th, name.en ?? id].map(foldTyped);
  return agencyKinds.find((kind) => names(kind).includes(folded))?.id ?? null;
}
