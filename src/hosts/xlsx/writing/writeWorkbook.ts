import type { Problem } from "../../../core/problem";
import { type Result, fail, succeed } from "../../../core/result";
import type { Blueprint, BlueprintRow, BlueprintSheet } from "../../../core/workbook/blueprint";
import { checkBlueprint, formulaSettingOf } from "../../../core/workbook/checkBlueprint";
import { listMoreRows } from "../../../core/workbook/listMoreRows";
import { relationshipsPart as relationshipsPathOf } from "../package/relationships";
import { findTextsTooLong, findTextsTooLongIn } from "./findTextsTooLong";
import { packText } from "./packEntry";
import {
  type Part,
  type Relationship,
  contentTypes,
  contentTypesPart,
  packPart,
  relationshipsPart,
} from "./packageParts";
import { applicationPropertiesPart, corePropertiesPart, customPropertiesPart } from "./propertyParts";
import { sheetDrawing } from "./sheetDrawing";
import { createStylePool } from "./stylePool";
import { tablePart } from "./tablePart";
import { createTextPool } from "./textPool";
import { activeSheetIndex, workbookPart } from "./workbookPart";
import { worksheetPart } from "./worksheetPart";
import { type ZipEntry, zipEntries } from "./zipEntries";

/**
 * The .xlsx file that the blueprint describes; equal blueprints make equal bytes.
 * A text that no cell can hold is a problem with its sheet and cell. Throws where the blueprint itself is faulty.
 */
export function writeWorkbook(blueprint: Blueprint): Result<Uint8Array> {
  const faults = checkBlueprint(blueprint);
  if (faults.length > 0) throw new Error(`The blueprint can't be drawn:\n${faults.join("\n")}`);
  const standing = findTextsTooLong(blueprint);
  if (standing.length > 0) return fail(standing);
  const { parts: sheetParts, problems } = workbookParts(blueprint);
  if (problems.length > 0) return fail(problems);
  const parts = [...sheetParts, ...propertyParts(blueprint)];
  const pack = (path: string, xml: string): ZipEntry => packText(path, [xml]);
  return succeed(
    zipEntries([
      pack("[Content_Types].xml", contentTypesPart(parts)),
      pack("_rels/.rels", relationshipsPart(packageRelationships(blueprint))),
      ...parts.flatMap(({ path, entry, relationships }) => [
        entry,
        ...(relationships.length === 0
          ? []
          : [pack(relationshipsPathOf(path), relationshipsPart(relationships))]),
      ]),
    ]),
  );
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
  return [
    packPart("docProps/core.xml", coreProperties, [corePropertiesPart(title)]),
    packPart("docProps/app.xml", applicationProperties, [applicationPropertiesPart()]),
    ...(Object.keys(properties).length > 0
      ? [packPart("docProps/custom.xml", customProperties, [customPropertiesPart(properties)])]
      : []),
  ];
}

/** The parts, and the problems of rows that were made while they were written. */
interface PackedParts {
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

/** The workbook, its sheets, tables and charts, and last the pools that the sheets have filled. */
function workbookParts(blueprint: Blueprint): PackedParts {
  const stylePool = createStylePool(blueprint);
  const textPool = createTextPool();
  const active = activeSheetIndex(blueprint);
  const formulaSetting = formulaSettingOf(blueprint);
  const problems: Problem[] = [];
  function* moreRowsOf(sheet: BlueprintSheet): Generator<BlueprintRow> {
    for (const row of listMoreRows(sheet, formulaSetting)) {
      problems.push(...findTextsTooLongIn(sheet.name, row));
      yield row;
    }
  }
  let tableCount = 0;
  const drawn = { drawings: 0, charts: 0 };
  const sheetParts = blueprint.sheets.map((sheet, index) => {
    const tables = sheet.tables.map((table): Part => {
      tableCount += 1;
      const xml = tablePart(table, tableCount);
      return packPart(`xl/tables/table${tableCount}.xml`, contentTypes.table, [xml]);
    });
    const [drawing, ...charts] = sheetDrawing(sheet.charts ?? [], drawn, blueprint.digits);
    drawn.drawings += drawing === undefined ? 0 : 1;
    drawn.charts += charts.length;
    const tableRelationships = tables.map(({ path }, at) => relationshipTo("table", path, at + 1));
    const drawingRelationships =
      drawing === undefined ? [] : [relationshipTo("drawing", drawing.path, tables.length + 1)];
    const setting = {
      isActive: index === active,
      stylePool,
      textPool,
      tableIds: tableRelationships.map(({ id }) => id),
      ...(drawingRelationships[0] === undefined ? {} : { drawingId: drawingRelationships[0].id }),
      moreRows: moreRowsOf(sheet),
    };
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = worksheetPart(sheet, setting);
    const relationships = [...tableRelationships, ...drawingRelationships];
    return {
      sheet: packPart(path, contentTypes.worksheet, xml, relationships),
      tables,
      drawings: drawing === undefined ? [] : [drawing, ...charts],
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
  const workbookXml = workbookPart(
    blueprint,
    sheets.map((_, index) => `rId${index + 1}`),
  );
  const parts = [
    packPart("xl/workbook.xml", contentTypes.workbook, [workbookXml], relationships),
    ...sheets,
    ...sheetParts.flatMap(({ tables }) => tables),
    ...sheetParts.flatMap(({ drawings }) => drawings),
    packPart("xl/styles.xml", contentTypes.styles, [stylePool.part()]),
    packPart("xl/sharedStrings.xml", contentTypes.sharedStrings, [textPool.part()]),
  ];
  return { parts, problems };
}

/** A sheet's relationship to a part of another folder. */
function relationshipTo(kind: string, path: string, place: number): Relationship {
  return { id: `rId${place}`, kind, target: path.replace("xl/", "../") };
}
