import { problem } from "../../../core/problem";
import { type Result, fail, succeed } from "../../../core/result";
import type { PrintArrangement } from "../../../core/workbook/printArrangement";
import { type OpenOptions, type Package, openPackage } from "../package/openPackage";
import { damaged } from "../package/packageLimits";
import { parseXml } from "../package/parseXml";
import { readRelationships } from "../package/relationships";
import { defaultReadingLimits } from "../reading/readingLimits";
import { type ListedSheet, readWorkbookSheets } from "../reading/workbookSheets";
import { arrangeWorkbookPart } from "./arrangeWorkbookPart";
import { editSheet } from "./editSheet";
import { createFormatPool } from "./formatPool";
import { mapSheet } from "./mapSheet";
import { rebuildPackage } from "./rebuildPackage";
import { selectSheet } from "./selectSheet";

/**
 * A copy of a workbook file that prints the arrangement and nothing else: its other sheets are hidden, and so are the
 * rows that stay off the paper; the first sheet that is left is the one that people see. Of the arranged sheets areas
 * and repeated rows stay where the arrangement leaves them; the others have no area any more. All else is copied byte
 * for byte.
 * Fails with file/sheet-missing, and whatever keeps a file from being read.
 */
export function arrangePrint(
  bytes: Uint8Array,
  arrangement: PrintArrangement,
  options: OpenOptions = {},
): Result<Uint8Array> {
  const opened = openPackage(bytes, options);
  if (!opened.ok) return opened;
  const source = opened.value;
  const xml = source.text(source.workbookPart);
  if (!xml.ok) return xml;
  const workbook = readWorkbookSheets(source.workbookPart, xml.value, defaultReadingLimits.sheets);
  if (!workbook.ok) return workbook;
  const { sheets } = workbook.value;
  const missing = arrangement.sheets.filter(({ sheet }) => sheets.every(({ name }) => name !== sheet));
  if (missing.length > 0) return fail(missing.map(({ sheet }) => problem("file/sheet-missing", { sheet })));
  const changed = changeSheets(source, sheets, arrangement);
  if (!changed.ok) return changed;
  const workbookXml = arrangeWorkbookPart(xml.value, sheets, arrangement);
  return succeed(rebuildPackage(source, new Map([...changed.value, [source.workbookPart, workbookXml]])));
}

/** The sheets' parts that change, by name. */
function changeSheets(
  source: Package,
  sheets: readonly ListedSheet[],
  arrangement: PrintArrangement,
): Result<ReadonlyMap<string, string>> {
  const relationships = readRelationships(source, source.workbookPart);
  if (!relationships.ok) return relationships;
  const arranged = new Map(arrangement.sheets.map((each) => [each.sheet, each]));
  const first = sheets.find(({ name }) => arranged.has(name));
  const changed = new Map<string, string>();
  for (const sheet of sheets) {
    const link = relationships.value.find(({ id, isExternal }) => id === sheet.relationship && !isExternal);
    if (link === undefined || !source.has(link.target)) continue;
    const hiddenRows = arranged.get(sheet.name)?.hiddenRows ?? [];
    const xml = source.text(link.target);
    // A sheet too large to be read is no sheet of a print set, and nobody has left it selected.
    if (!xml.ok && hiddenRows.length === 0) continue;
    if (!xml.ok) return xml;
    const rowsHidden = hideRows(link.target, xml.value, sheet.name, hiddenRows);
    if (!rowsHidden.ok) return rowsHidden;
    const selected = selectSheet(rowsHidden.value, sheet === first);
    if (selected !== xml.value) changed.set(link.target, selected);
  }
  return succeed(changed);
}

function hideRows(part: string, xml: string, sheet: string, rows: readonly number[]): Result<string> {
  if (rows.length === 0) return succeed(xml);
  const parsed = parseXml(part, xml, { root: "x:worksheet" });
  if (!parsed.ok) return parsed;
  const places = mapSheet(xml);
  if (places === null) return fail([damaged(part)]);
  const change = { sheet, cells: [], rows: rows.map((row) => ({ row, isHidden: true })) };
  return succeed(editSheet(places, change, createFormatPool(null)).xml);
}
