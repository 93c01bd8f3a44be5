import type { Criteria } from "../core/criteria/schema";
import type { Identity } from "../core/form/identity";
import { tidyName } from "./tidyName";

/** Longest name with its ending; what results are named after it has room beside it in every file system. */
const longestName = 100;
/** File systems of Unix count bytes, 255 of them, and a Thai letter takes three. */
const longestStemBytes = 200;

const ending = ".xlsx";

/**
 * Names for the forms of some agencies, such as `PMQA4.0_2569_A001_Department.xlsx`: safe on every system, and
 * no two the same, whatever case a file system tells apart.
 */
export function formFileNames(criteria: Criteria, identities: readonly Identity[]): readonly string[] {
  const taken = new Set<string>();
  return identities.map((identity) => {
    const stem = stemOf(criteria, identity);
    let name = `${fitStem(stem, "")}${ending}`;
    for (let count = 2; taken.has(foldName(name)); count += 1)
      name = `${fitStem(stem, `_${count}`)}${ending}`;
    taken.add(foldName(name));
    return name;
  });
}

function stemOf({ id }: Criteria, { agencyCode, agencyName, reportingUnit, round, year }: Identity): string {
  const edition = id.toUpperCase().replace(/^PMQA-/, "PMQA");
  const period = round === 1 ? String(year) : `${year}-${round}`;
  return [edition, period, agencyCode, agencyName, reportingUnit]
    .map(safePart)
    .filter((part) => part !== "")
    .join("_");
}

/** A part of a name without what any file system reserves: no separators, wildcards, control characters, dots at the ends. */
function safePart(text: string): string {
  return tidyName(text)
    .replace(/[<>:"/\\|?*\p{C}]/gu, "-")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
}

/** The beginning of a stem that still fits with a tail, cut between whole letters with their marks. */
function fitStem(stem: string, tail: string): string {
  const encoder = new TextEncoder();
  const bytes = (text: string) => encoder.encode(text).length;
  let fitted = "";
  for (const { segment } of new Intl.Segmenter("th", { granularity: "grapheme" }).segment(stem)) {
    const longer = fitted + segment;
    if (longer.length + tail.length + ending.length > longestName) break;
    if (bytes(longer) + bytes(tail) > longestStemBytes) break;
    fitted = longer;
  }
  return `${fitted.replace(/[\s.]+$/, "")}${tail}`;
}

/** What names are compared by, as the least careful file system compares them. */
function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
