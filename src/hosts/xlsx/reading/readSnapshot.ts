import { type Problem, problem } from "../../../core/problem";
import { type Result, fail, succeed } from "../../../core/result";
import type { FormatClass, Snapshot, SnapshotSheet } from "../../../core/workbook/snapshot";
import type { Package } from "../package/openPackage";
import { damaged, tooLarge } from "../package/packageLimits";
import type { Relationship } from "../package/relationships";
import { createBudget } from "./budget";
import { type FoundSheet, findWorksheets } from "./findWorksheets";
import { readNumberFormats } from "./numberFormats";
import { type ReadingLimits, defaultReadingLimits } from "./readingLimits";
import { readSharedStrings } from "./sharedStrings";
import { type SheetContent, type SheetContext, readSheetCells } from "./sheetCells";

/**
 * What every worksheet's cells hold, in the order of the tabs; chart, dialog and macro sheets are left out, and so
 * are sheets whose names aren't wanted, unread. A sheet that is damaged is left out too, with file/sheet-unreadable.
 * Fails with file/damaged where the workbook itself is, and with file/too-large or file/unsafe-xml for any part of it.
 */
export function readSnapshot(
  pkg: Package,
  limits: Partial<ReadingLimits> = {},
  isWanted: (sheetName: string) => boolean = () => true,
): Result<Snapshot> {
  const bounds = { ...defaultReadingLimits, ...limits };
  const found = findWorksheets(pkg, bounds.sheets);
  if (!found.ok) return found;
  const { sheets, relationships, is1904 } = found.value;
  const wanted = sheets.filter(({ name }) => isWanted(name));
  if (wanted.length === 0) return succeed({ sheets: [] });
  const strings = readSharedPart(pkg, relationships, "sharedStrings", (part, text) =>
    readSharedStrings(part, text, bounds.textLength),
  );
  if (!strings.ok) return strings;
  const formats = readSharedPart<FormatClass>(pkg, relationships, "styles", readNumberFormats);
  if (!formats.ok) return formats;
  const elements = createBudget(bounds.elements);
  const context = { strings: strings.value, formats: formats.value, is1904, elements };
  return readSheets(pkg, wanted, context, bounds);
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
    const content = isFresh ? readWorksheet(pkg, part, context, limits) : fail([damaged(part)]);
    if (!content.ok) {
      if (content.problems.some(({ code }) => code !== "file/damaged")) return content;
      problems.push(problem("file/sheet-unreadable", { sheet: name }));
      continue;
    }
    const { cells } = content.value;
    cellCount += cells.length;
    formulaCharacters += cells.reduce((sum, { formula = "" }) => sum + formula.length, 0);
    if (cellCount > limits.cells) return fail([tooLarge("cells", limits.cells)]);
    if (formulaCharacters > limits.formulaCharacters) {
      return fail([tooLarge("formulaCharacters", limits.formulaCharacters)]);
    }
    sheets.push({ name, visibility, ...content.value });
  }
  return succeed({ sheets }, problems);
}

function readWorksheet(
  pkg: Package,
  part: string,
  context: SheetContext,
  limits: ReadingLimits,
): Result<SheetContent> {
  const xml = pkg.text(part);
  return xml.ok ? readSheetCells(part, xml.value, context, limits) : xml;
}
