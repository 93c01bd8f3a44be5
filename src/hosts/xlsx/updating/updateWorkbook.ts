import { type Problem, problem } from "../../../core/problem";
import { type Result, fail, succeed } from "../../../core/result";
import { a1 } from "../../../core/workbook/address";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import { type OpenOptions, type Package, openPackage } from "../package/openPackage";
import { damaged } from "../package/packageLimits";
import { parseXml } from "../package/parseXml";
import { type Relationship, readRelationships } from "../package/relationships";
import { defaultReadingLimits } from "../reading/readingLimits";
import { readWorkbookSheets } from "../reading/workbookSheets";
import { findTextTooLong } from "../writing/cellText";
import { dropCalculationOrder } from "./dropCalculationOrder";
import { editSheet } from "./editSheet";
import { createFormatPool } from "./formatPool";
import { mapSheet } from "./mapSheet";
import { type SheetChange, mergeSheetPatches } from "../../../core/workbook/mergeSheetPatches";
import { rebuildPackage } from "./rebuildPackage";
import { requestCalculation } from "./requestCalculation";

/**
 * The workbook file with the patch written into it, whoever saved it. Only the worksheets that the patch names change,
 * and in them only the cells and rows that it names; all else is copied byte for byte, but for the formats (where a
 * cell needs a new one), the order of calculation (left out once formulas change) and the wish to be calculated.
 * Fails with file/sheet-missing, file/text-too-long, and whatever keeps a file from being read; nothing is written then.
 * Throws for a patch that no workbook could take.
 */
export function updateWorkbook(
  bytes: Uint8Array,
  patch: WorkbookPatch,
  options: OpenOptions = {},
): Result<Uint8Array> {
  const changes = mergeSheetPatches(patch);
  const opened = openPackage(bytes, options);
  if (!opened.ok) return opened;
  const source = opened.value;
  const tooLong = findTextsTooLong(changes);
  const found = findSheets(source, changes);
  if (!found.ok) return fail([...found.problems, ...tooLong]);
  if (tooLong.length > 0) return fail(tooLong);
  if (changes.length === 0) return succeed(bytes);
  return writeChanges(source, found.value);
}

interface FoundSheets {
  readonly workbookXml: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly { readonly part: string; readonly change: SheetChange }[];
}

function findTextsTooLong(changes: readonly SheetChange[]): readonly Problem[] {
  return changes.flatMap(({ sheet, cells }) =>
    cells.flatMap(({ value, row, column }) => {
      const found = typeof value === "string" ? findTextTooLong(value, sheet, a1(row, column)) : null;
      return found === null ? [] : [found];
    }),
  );
}

function findSheets(source: Package, changes: readonly SheetChange[]): Result<FoundSheets> {
  const { workbookPart } = source;
  const relationships = readRelationships(source, workbookPart);
  if (!relationships.ok) return relationships;
  const workbookXml = source.text(workbookPart);
  if (!workbookXml.ok) return workbookXml;
  const workbook = readWorkbookSheets(workbookPart, workbookXml.value, defaultReadingLimits.sheets);
  if (!workbook.ok) return workbook;
  const partOf = (name: string): string | undefined => {
    const listed = workbook.value.sheets.find((sheet) => sheet.name === name);
    const link = relationships.value.find(
      ({ id, kind, isExternal }) => id === listed?.relationship && kind === "worksheet" && !isExternal,
    );
    return link !== undefined && source.has(link.target) ? link.target : undefined;
  };
  const sheets = changes.flatMap((change) => {
    const part = partOf(change.sheet);
    return part === undefined ? [] : [{ part, change }];
  });
  const missing = changes
    .filter(({ sheet }) => partOf(sheet) === undefined)
    .map(({ sheet }) => problem("file/sheet-missing", { sheet }));
  if (missing.length > 0) return fail(missing);
  return succeed({ workbookXml: workbookXml.value, relationships: relationships.value, sheets });
}

function writeChanges(
  source: Package,
  { workbookXml, relationships, sheets }: FoundSheets,
): Result<Uint8Array> {
  const { workbookPart } = source;
  const stylesPart = relationships.find(({ kind, isExternal }) => kind === "styles" && !isExternal)?.target;
  const styles = stylesPart === undefined ? succeed(null) : readXml(source, stylesPart, "x:styleSheet");
  if (!styles.ok) return styles;
  const formats = createFormatPool(styles.value);
  const changed = new Map<string, string | null>();
  let changesFormulas = false;
  for (const { part, change } of sheets) {
    const xml = readXml(source, part, "x:worksheet");
    if (!xml.ok) return xml;
    const places = mapSheet(xml.value);
    if (places === null) return fail([damaged(part)]);
    const sheet = editSheet(places, change, formats);
    changed.set(part, sheet.xml);
    changesFormulas ||= sheet.changesFormulas;
  }
  const changedStyles = formats.changedPart();
  if (stylesPart !== undefined && changedStyles !== null) changed.set(stylesPart, changedStyles);
  const changedWorkbook = requestCalculation(workbookXml);
  if (changedWorkbook !== workbookXml) changed.set(workbookPart, changedWorkbook);
  if (changesFormulas) {
    const dropped = dropCalculationOrder(source, workbookPart, relationships);
    if (!dropped.ok) return dropped;
    for (const [part, xml] of dropped.value) changed.set(part, xml);
  }
  return succeed(rebuildPackage(source, changed));
}

/** A part's text once it is known to be well formed, of this kind, and without a document type. */
function readXml(source: Package, part: string, root: string): Result<string> {
  const xml = source.text(part);
  if (!xml.ok) return xml;
  const parsed = parseXml(part, xml.value, { root });
  return parsed.ok ? xml : parsed;
}
