import { type Result, succeed } from "../../../core/result";
import type { Parts } from "./parts";
import { parseXml } from "./parseXml";

/** One arrow from a part (or from the package) to another part or to the outside. */
export interface Relationship {
  readonly id: string;
  /** The type as it is written. */
  readonly type: string;
  /** The type's last word where the type is one of the standard's, strict or transitional: "worksheet", "styles". */
  readonly kind: string;
  /** A part's name, without a leading slash; as it is written where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * A part's relationships in the file's order; `source` is the part's name, "" the package itself. A part without
 * relationships gives none. External targets are told, never fetched.
 */
export function readRelationships(
  parts: Pick<Parts, "has" | "text">,
  source: string,
): Result<readonly Relationship[]> {
  const name = relationshipsPart(source);
  if (!parts.has(name)) return succeed([]);
  const xml = parts.text(name);
  if (!xml.ok) return xml;
  const found: Relationship[] = [];
  const parsed = parseXml(name, xml.value, {
    root: "rels:Relationships",
    open: (element, attribute) => {
      if (element !== "rels:Relationship") return;
      const type = attribute("Type") ?? "";
      const written = attribute("Target") ?? "";
      const isExternal = attribute("TargetMode") === "External";
      const target = isExternal ? written : resolveTarget(source, written);
      found.push({ id: attribute("Id") ?? "", type, kind: kindOf(type), target, isExternal });
    },
  });
  return parsed.ok ? succeed(found) : parsed;
}

/** The name of the part that holds a part's relationships: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The name of the part that a target, written in the relationships of `source`, points to. */
export function resolveTarget(source: string, target: string): string {
  const folder = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "." && step !== "") folder.push(step);
  }
  return folder.join("/");
}

function kindOf(type: string): string {
  return (
    /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\/(.+)$/.exec(
      type,
    )?.[1] ?? type
  );
}
