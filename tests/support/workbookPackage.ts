import { type ZipPart, zipOf } from "./zipOf";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** One sheet of a hand-made workbook; `data` is what stands inside <sheetData>, `xml` replaces the whole part. */
export interface HandMadeSheet {
  readonly name?: string;
  readonly state?: string;
  readonly data?: string;
  readonly xml?: string;
  readonly kind?: string;
}

export interface HandMadeWorkbook {
  readonly sheets?: readonly HandMadeSheet[];
  /** What stands inside <sst>. */
  readonly strings?: string;
  /** Number-format codes; a cell's s="1" has the first of them. */
  readonly formats?: readonly string[];
  readonly workbookProperties?: string;
  readonly mainType?: string;
  /** Parts to add, or to put in place of those with the same name. */
  readonly parts?: readonly ZipPart[];
}

/** The parts of a small workbook, by name, as a test wants them. */
export function workbookParts(workbook: HandMadeWorkbook = {}): readonly ZipPart[] {
  const { sheets = [{}], strings, formats = [], parts = [] } = workbook;
  const made: Record<string, string> = {
    "[Content_Types].xml": contentTypes(workbook.mainType ?? spreadsheetType),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets, workbook.workbookProperties ?? ""),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map(
        ({ kind = "worksheet" }, index) =>
          [`rId${index + 1}`, kind, `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ["strings", "sharedStrings", "sharedStrings.xml"],
      ["styles", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst xmlns="${mainNamespace}">${strings ?? ""}</sst>`,
    "xl/styles.xml": stylesXml(formats),
  };
  sheets.forEach(({ data = "", xml }, index) => {
    made[`xl/worksheets/sheet${index + 1}.xml`] = xml ?? worksheetXml(data);
  });
  const replaced = new Set(parts.map(({ name }) => name));
  const kept = Object.entries(made).filter(([name]) => !replaced.has(name));
  return [...kept.map(([name, content]) => ({ name, content })), ...parts];
}

/** The bytes of such a workbook. */
export function workbookFile(workbook: HandMadeWorkbook = {}): Uint8Array {
  return zipOf(workbookParts(workbook));
}

/** A worksheet part around these rows. */
export function worksheetXml(data: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${mainNamespace}"><sheetData>${data}</sheetData></worksheet>`;
}

const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

function contentTypes(mainType: string): string {
  const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
  return `<Types xmlns="${namespace}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`;
}

/** A relationships part of ids, kinds and targets. */
export function relationships(
  list: readonly (readonly [id: string, kind: string, target: string])[],
): string {
  const each = list.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${officeRelationships}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelationships}">${each.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly HandMadeSheet[], properties: string): string {
  const each = sheets.map(({ name, state }, index) => {
    const visibility = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
  });
  return `<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelationships}">${properties}<sheets>${each.join("")}</sheets></workbook>`;
}

function stylesXml(formats: readonly string[]): string {
  const escape = (code: string) =>
    code.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escape(code)}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return `<styleSheet xmlns="${mainNamespace}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`;
}
