import { type Result, succeed } from "../../../core/result";
import type { Package } from "../package/openPackage";
import { type Relationship, readRelationships } from "../package/relationships";
import { type ListedSheet, readWorkbookSheets } from "./workbookSheets";

/** A worksheet, and the part that holds its cells. */
export interface FoundSheet extends ListedSheet {
  /** Absent where no relationship leads to the sheet. */
  readonly part?: string;
}

/** What the workbook part says of the workbook. */
export interface FoundSheets {
  readonly sheets: readonly FoundSheet[];
  readonly is1904: boolean;
  readonly relationships: readonly Relationship[];
}

/**
 * The workbook's worksheets in the order of the tabs; chart, dialog and macro sheets are left out. No sheet is read.
 * Fails with file/damaged, file/too-large or file/unsafe-xml where the workbook part can't be read.
 */
export function findWorksheets(pkg: Package, sheetLimit: number): Result<FoundSheets> {
  const relationships = readRelationships(pkg, pkg.workbookPart);
  if (!relationships.ok) return relationships;
  const xml = pkg.text(pkg.workbookPart);
  if (!xml.ok) return xml;
  const workbook = readWorkbookSheets(pkg.workbookPart, xml.value, sheetLimit);
  if (!workbook.ok) return workbook;
  return succeed({
    sheets: withParts(workbook.value.sheets, relationships.value),
    is1904: workbook.value.is1904,
    relationships: relationships.value,
  });
}

function withParts(
  sheets: readonly ListedSheet[],
  relationships: readonly Relationship[],
): readonly FoundSheet[] {
  const byId = new Map(relationships.map((each) => [each.id, each]));
  return sheets.flatMap((sheet) => {
    const found = byId.get(sheet.relationship);
    if (found && found.kind !== "worksheet") return [];
    return [found && !found.isExternal ? { ...sheet, part: found.target } : sheet];
  });
}
