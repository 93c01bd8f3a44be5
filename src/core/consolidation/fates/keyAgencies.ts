import { foldName } from "../../reading/foldName";
import { foldTyped } from "../../reading/normaliseTyped";

/** What names an agency, in forms and rosters alike. */
export interface NamedAgency {
  readonly agencyCode: string;
  readonly agencyName: string;
}

/** A code for comparing; spreadsheets take the zeros away that a number begins with. */
function foldCode(code: string): string {
  return foldTyped(code).replace(/^0+(?=\d+$)/, "");
}

/**
 * What tells agencies apart: their codes, and where one has none, its name. A form without a code belongs to the
 * agency of that name if just one of these has a code. Null for what has neither.
 */
export function keyAgencies(all: readonly NamedAgency[]): (agency: NamedAgency) => string | null {
  const codesByName = new Map<string, Set<string>>();
  for (const { agencyCode, agencyName } of all) {
    const [code, name] = [foldCode(agencyCode), foldName(agencyName)];
    if (code === "" || name === "") continue;
    const codes = codesByName.get(name);
    if (codes === undefined) codesByName.set(name, new Set([code]));
    else codes.add(code);
  }
  return ({ agencyCode, agencyName }) => {
    const [code, name] = [foldCode(agencyCode), foldName(agencyName)];
    if (code !== "") return `code ${code}`;
    if (name === "") return null;
    const [only, ...others] = codesByName.get(name) ?? [];
    return only !== undefined && others.length === 0 ? `code ${only}` : `name ${name}`;
  };
}
