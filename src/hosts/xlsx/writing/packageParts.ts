import { documentRelationshipNamespace } from "./names";
import { packText } from "./packEntry";
import { element, xmlHead } from "./xmlText";
import type { ZipEntry } from "./zipEntries";

/** A part of a package: its path, its content type, its packed XML and what it points to. */
export interface Part {
  readonly path: string;
  readonly contentType: string;
  readonly entry: ZipEntry;
  readonly relationships: readonly Relationship[];
}

/** A relationship to another part; `kind` is the last word of its type. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** A part made of its XML, which comes in pieces. */
export function packPart(
  path: string,
  contentType: string,
  xml: Iterable<string>,
  relationships: readonly Relationship[] = [],
): Part {
  return { path, contentType, entry: packText(path, xml), relationships };
}

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const documentType = "application/vnd.openxmlformats-officedocument";

/** Content types of the parts that a workbook has. */
export const contentTypes = {
  workbook: `${spreadsheetType}.sheet.main+xml`,
  worksheet: `${spreadsheetType}.worksheet+xml`,
  table: `${spreadsheetType}.table+xml`,
  drawing: `${documentType}.drawing+xml`,
  chart: `${documentType}.drawingml.chart+xml`,
  styles: `${spreadsheetType}.styles+xml`,
  sharedStrings: `${spreadsheetType}.sharedStrings+xml`,
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  applicationProperties: `${documentType}.extended-properties+xml`,
  customProperties: `${documentType}.custom-properties+xml`,
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
} as const;

/** The part that says what every other part is. */
export function contentTypesPart(parts: readonly Part[]): string {
  const defaults = [
    element("Default", { Extension: "rels", ContentType: contentTypes.relationships }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  const overrides = parts.map(({ path, contentType }) =>
    element("Override", { PartName: `/${path}`, ContentType: contentType }),
  );
  return (
    xmlHead + element("Types", { xmlns: `${packageNamespace}/content-types` }, [...defaults, ...overrides])
  );
}

/** A relationships part. */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  const elements = relationships.map(({ id, kind, target }) =>
    element("Relationship", {
      Id: id,
      Type:
        kind === "core-properties"
          ? `${packageNamespace}/relationships/metadata/core-properties`
          : `${documentRelationshipNamespace}/${kind}`,
      Target: target,
    }),
  );
  return xmlHead + element("Relationships", { xmlns: `${packageNamespace}/relationships` }, elements);
}
