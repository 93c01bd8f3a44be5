import { type Problem, problem } from "../../../core/problem";
import { type Result, fail, succeed } from "../../../core/result";
import type { FormatClass, Snapshot, SnapshotCell, SnapshotSheet } from "../../../core/workbook/snapshot";
import type { Package } from "../package/openPackage";
import { damaged, tooLarge } from "../package/packageLimits";
import { type Relationship, readRelationships } from "../package/relationships";
import { readNumberFormats } from "./numberFormats";
import { type ReadingLimits, defaultReadingLimits } from "./readingLimits";
import { readSharedStrings } from "./sharedStrings";
import { type SheetContext, readSheetCells } from "./sheetCells";
import { type ListedSheet, readWorkbookSheets } from "./workbookSheets";

/**
 * What every worksheet's cells hold, in the order of the tabs; chart, dialog and macro sheets are left out. A sheet
 * that is damaged is left out too, with file/sheet-unreadable. Fails with file/damaged where the workbook itself is,
 * and with file/too-large or file/unsafe-xml for any part of it.
 */
export function readSnapshot(pkg: Package, limits: Partial<ReadingLimits> = {}): Result<Snapshot> {
  const bounds = { ...defaultReadingLimits, ...limits };
  const relationships = readRelationships(pkg, pkg.workbookPart);
  if (!relationships.ok) return relationships;
  const xml = pkg.text(pkg.workbookPart);
  if (!xml.ok) return xml;
  const workbook = readWorkbookSheets(pkg.workbookPart, xml.value, bounds.sheets);
  if (!workbook.ok) return workbook;
  const strings = readSharedPart(pkg, relationships.value, "sharedStrings", (part, text) =>
    readSharedStrings(part, text, bounds.textLength),
  );
  if (!strings.ok) return strings;
  const formats = readSharedPart<FormatClass>(pkg, relationships.value, "styles", readNumberFormats);
  if (!formats.ok) return formats;
  const context = { strings: strings.value, formats: formats.value, is1904: workbook.value.is1904 };
  return readSheets(pkg, findWorksheets(workbook.value.sheets, relationships.value), context, bounds);
}

interface FoundSheet extends ListedSheet {
  /** Absent where no relationship leads to the sheet. */
  readonly part?: string;
}

/** A list that all sheets use; empty where the workbook has no such part. */
function readSharedPart<Entry>(
  pkg: Package,
  relationships: readonly Relationship[],
  kind: "sharedStrings" | "styles",
  read: (part: string, xml: string) => Result<readonly Entry[]>,
): Result<readonly Entry[]> {
  const target = relationships.find((each) => each.kind === kind && !each.isExternal)?.target;
  if (target === undefined) return succeed([]);
  const xml = pkg.text(target);
  return xml.ok ? read(target, xml.value) : xml;
}

function findWorksheets(
  sheets: readonly ListedSheet[],
  relationships: readonly Relationship[],
): FoundSheet[] {
  const byId = new Map(relationships.map((each) => [each.id, each]));
  return sheets.flatMap((sheet) => {
    const found = byId.get(sheet.relationship);
    if (found && found.kind !== "worksheet") return [];
    return [found && !found.isExternal ? { ...sheet, part: found.target } : sheet];
  });
}

function readSheets(
  pkg: Package,
  found: readonly FoundSheet[],
  context: SheetContext,
  limits: ReadingLimits,
): Result<Snapshot> {
  const sheets: SnapshotSheet[] = [];
  const problems: Problem[] = [];
  const partsRead = new Set<string>();
  let cellCount = 0;
  let formulaCharacters = 0;
  for (const { name, visibility, part = "" } of found) {
    // A part that many sheets shared would be read for each of them: a small file could take for ever.
    const isFresh = !partsRead.has(part.toLowerCase());
    partsRead.add(part.toLowerCase());
    const cells = isFresh ? readWorksheet(pkg, part, context, limits) : fail([damaged(part)]);
    if (!cells.ok) {
      if (cells.problems.some(({ code }) => code !== "file/damaged")) return cells;
      problems.push(problem("file/sheet-unreadable", { sheet: name }));
      continue;
    }
    cellCount += cells.value.length;
    formulaCharacters += cells.value.reduce((sum, { formula = "" }) => sum + formula.length, 0);
    if (cellCount > limits.cells) return fail([tooLarge("cells", limits.cells)]);
    if (formulaCharacters > limits.formulaCharacters) {
      return fail([tooLarge("formulaCharacters", limits.formulaCharacters)]);
    }
    sheets.push({ name, visibility, cells: cells.value });
  }
  return succeed({ sheets }, problems);
}

function readWorksheet(
  pkg: Package,
  part: string,
  context: SheetContext,
  limits: ReadingLimits,
): Result<readonly SnapshotCell[]> {
  const xml = pkg.text(part);
  return xml.ok ? readSheetCells(part, xml.value, context, limits) : xml;
}
