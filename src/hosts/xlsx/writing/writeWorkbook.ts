import { strToU8 } from "fflate";
import { type Result, fail, succeed } from "../../../core/result";
import type { Blueprint } from "../../../core/workbook/blueprint";
import { checkBlueprint } from "../../../core/workbook/checkBlueprint";
import { relationshipsPart as relationshipsPathOf } from "../package/relationships";
import { findTextsTooLong } from "./findTextsTooLong";
import {
  type Part,
  type Relationship,
  contentTypes,
  contentTypesPart,
  relationshipsPart,
} from "./packageParts";
import { applicationPropertiesPart, corePropertiesPart, customPropertiesPart } from "./propertyParts";
import { createStylePool } from "./stylePool";
import { tablePart } from "./tablePart";
import { createTextPool } from "./textPool";
import { activeSheetIndex, workbookPart } from "./workbookPart";
import { worksheetPart } from "./worksheetPart";
import { packEntry, zipEntries } from "./zipEntries";

/**
 * The .xlsx file that the blueprint describes; equal blueprints make equal bytes.
 * A text that no cell can hold is a problem with its sheet and cell. Throws where the blueprint itself is faulty.
 */
export function writeWorkbook(blueprint: Blueprint): Result<Uint8Array> {
  const faults = checkBlueprint(blueprint);
  if (faults.length > 0) throw new Error(`The blueprint can't be drawn:\n${faults.join("\n")}`);
  const problems = findTextsTooLong(blueprint);
  if (problems.length > 0) return fail(problems);
  const parts = [...workbookParts(blueprint), ...propertyParts(blueprint)];
  const files: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypesPart(parts)],
    ["_rels/.rels", relationshipsPart(packageRelationships(blueprint))],
    ...parts.flatMap(({ path, xml, relationships }) => [
      [path, xml] as const,
      ...(relationships.length === 0
        ? []
        : [[relationshipsPathOf(path), relationshipsPart(relationships)] as const]),
    ]),
  ];
  return succeed(zipEntries(files.map(([path, xml]) => packEntry(path, strToU8(xml)))));
}

const hasProperties = (blueprint: Blueprint): boolean => Object.keys(blueprint.properties).length > 0;

function packageRelationships(blueprint: Blueprint): readonly Relationship[] {
  const targets = [
    ["officeDocument", "xl/workbook.xml"],
    ["core-properties", "docProps/core.xml"],
    ["extended-properties", "docProps/app.xml"],
    ...(hasProperties(blueprint) ? [["custom-properties", "docProps/custom.xml"] as const] : []),
  ] as const;
  return targets.map(([kind, target], index) => ({ id: `rId${index + 1}`, kind, target }));
}

function propertyParts({ title, properties }: Blueprint): readonly Part[] {
  const { coreProperties, applicationProperties, customProperties } = contentTypes;
  const part = (path: string, contentType: string, xml: string): Part => ({
    path,
    contentType,
    xml,
    relationships: [],
  });
  return [
    part("docProps/core.xml", coreProperties, corePropertiesPart(title)),
    part("docProps/app.xml", applicationProperties, applicationPropertiesPart()),
    ...(Object.keys(properties).length > 0
      ? [part("docProps/custom.xml", customProperties, customPropertiesPart(properties))]
      : []),
  ];
}

/** The workbook, its sheets and tables, and last the pools that the sheets have filled. */
function workbookParts(blueprint: Blueprint): readonly Part[] {
  const stylePool = createStylePool();
  const textPool = createTextPool();
  const active = activeSheetIndex(blueprint);
  let tableCount = 0;
  const sheetParts = blueprint.sheets.map((sheet, index) => {
    const tables = sheet.tables.map((table): Part => {
      tableCount += 1;
      return {
        path: `xl/tables/table${tableCount}.xml`,
        contentType: contentTypes.table,
        xml: tablePart(table, tableCount),
        relationships: [],
      };
    });
    const relationships = tables.map(({ path }, at) => ({
      id: `rId${at + 1}`,
      kind: "table",
      target: path.replace("xl/", "../"),
    }));
    const setting = {
      isActive: index === active,
      stylePool,
      textPool,
      tableIds: relationships.map(({ id }) => id),
    };
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    return {
      sheet: { path, contentType: contentTypes.worksheet, xml: worksheetPart(sheet, setting), relationships },
      tables,
    };
  });
  const sheets = sheetParts.map(({ sheet }) => sheet);
  const relationships: readonly Relationship[] = [
    ...sheets.map(({ path }, index) => ({
      id: `rId${index + 1}`,
      kind: "worksheet",
      target: path.replace("xl/", ""),
    })),
    { id: `rId${sheets.length + 1}`, kind: "styles", target: "styles.xml" },
    { id: `rId${sheets.length + 2}`, kind: "sharedStrings", target: "sharedStrings.xml" },
  ];
  const sheetIds = sheets.map((_, index) => `rId${index + 1}`);
  return [
    {
      path: "xl/workbook.xml",
      contentType: contentTypes.workbook,
      xml: workbookPart(blueprint, sheetIds),
      relationships,
    },
    ...sheets,
    ...sheetParts.flatMap(({ tables }) => tables),
    { path: "xl/styles.xml", contentType: contentTypes.styles, xml: stylePool.part(), relationships: [] },
    {
      path: "xl/sharedStrings.xml",
      contentType: contentTypes.sharedStrings,
      xml: textPool.part(),
      relationships: [],
    },
  ];
}
