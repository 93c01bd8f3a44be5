import { absoluteBoxA1, quoteSheetName } from "../../../core/workbook/address";
import type { ArrangedSheet, PrintArrangement } from "../../../core/workbook/printArrangement";
import type { ListedSheet } from "../reading/workbookSheets";
import { storedText } from "../writing/cellText";
import { textElement } from "../writing/xmlText";
import { type Edit, applyEdits } from "./applyEdits";
import { type ElementPlace, locateElements } from "./locateElements";
import { attributeOf, nameOf, withAttributes } from "./tagText";

/**
 * The workbook part of a workbook that shows the arranged sheets alone, the first of them in front, with the print
 * areas and repeated rows that the arrangement names. `sheets` are all of the part's, in its order.
 */
export function arrangeWorkbookPart(
  workbookXml: string,
  sheets: readonly ListedSheet[],
  arrangement: PrintArrangement,
): string {
  const workbook = locateElements(workbookXml, 2);
  const list = childOf(workbook, "sheets");
  if (workbook === null || list === undefined) return workbookXml;
  const prefix = nameOf(workbook.opening).replace(/workbook$/, "");
  const arranged = new Map(arrangement.sheets.map((each) => [each.sheet, each]));
  const first = sheets.findIndex(({ name }) => arranged.has(name));
  return applyEdits(workbookXml, [
    ...viewEdits(workbook, list, String(first), prefix),
    ...list.children
      .filter(({ local }) => local === "sheet")
      .flatMap((place, at) => visibilityEdit(place, arranged.has(sheets[at]?.name ?? ""))),
    ...areasOfHidden(workbook, (at) => arranged.has(sheets[at]?.name ?? "")),
    ...nameEdits(
      workbook,
      sheets.flatMap(({ name }, at) => printNames(arranged.get(name), at, prefix)),
      prefix,
    ),
  ]);
}

function childOf(parent: ElementPlace | null, local: string): ElementPlace | undefined {
  return parent?.children.find((child) => child.local === local);
}

function retagged(
  { contentStart, opening, start }: ElementPlace,
  changes: Record<string, string | null>,
): Edit {
  return { start, end: contentStart, text: withAttributes(opening, changes) };
}

/** The tab in front, and the first one that the row of tabs shows. */
function viewEdits(
  workbook: ElementPlace,
  list: ElementPlace,
  activeTab: string,
  prefix: string,
): readonly Edit[] {
  const views = childOf(workbook, "bookViews");
  if (views !== undefined)
    return views.children
      .filter(({ local }) => local === "workbookView")
      .map((view) => retagged(view, { activeTab, firstSheet: activeTab }));
  const view = `<${prefix}workbookView firstSheet="${activeTab}" activeTab="${activeTab}"/>`;
  const text = `<${prefix}bookViews>${view}</${prefix}bookViews>`;
  return [{ start: list.start, end: list.start, text }];
}

/** A sheet that is hidden more firmly stays so. */
function visibilityEdit(sheet: ElementPlace, isShown: boolean): readonly Edit[] {
  const state = attributeOf(sheet.opening, "state") ?? "visible";
  if (isShown === (state === "visible")) return [];
  return isShown || state === "visible" ? [retagged(sheet, { state: isShown ? null : "hidden" })] : [];
}

const areaName = "_xlnm.Print_Area";
const titlesName = "_xlnm.Print_Titles";

/** LibreOffice prints a sheet that has a print area, hidden or not. */
function areasOfHidden(workbook: ElementPlace, isShown: (sheetAt: number) => boolean): readonly Edit[] {
  const names = childOf(workbook, "definedNames")?.children ?? [];
  return names.flatMap(({ end, opening, start }) => {
    const sheetAt = attributeOf(opening, "localSheetId");
    const isArea = attributeOf(opening, "name") === areaName && sheetAt !== undefined;
    return isArea && !isShown(Number(sheetAt)) ? [{ start, end, text: "" }] : [];
  });
}

/** A name that belongs to one sheet, which files know by its place. */
interface SheetsOwnName {
  readonly name: string;
  readonly localSheetId: string;
  readonly element: string;
}

function printNames(sheet: ArrangedSheet | undefined, at: number, prefix: string): readonly SheetsOwnName[] {
  if (sheet === undefined) return [];
  const { area, titleRows } = sheet;
  const places = [
    [areaName, area === null ? null : absoluteBoxA1(area)],
    [titlesName, titleRows === null ? null : `$${titleRows.top}:$${titleRows.bottom}`],
  ] as const;
  return places.flatMap(([name, place]) => {
    if (place === null) return [];
    const localSheetId = String(at);
    const refersTo = storedText(`${quoteSheetName(sheet.sheet)}!${place}`);
    const element = textElement(`${prefix}definedName`, refersTo, { name, localSheetId });
    return [{ name, localSheetId, element }];
  });
}

/** What the schema puts before the names, of which the sheets are always there. */
const precedingElements: readonly string[] = ["sheets", "functionGroups", "externalReferences"];

/** Names take the place of those that stand for the same; the others are put in at the end. */
function nameEdits(workbook: ElementPlace, names: readonly SheetsOwnName[], prefix: string): readonly Edit[] {
  const group = childOf(workbook, "definedNames");
  const standing = names.map((own) => ({
    own,
    place: group?.children.find(
      ({ opening }) =>
        attributeOf(opening, "name") === own.name &&
        attributeOf(opening, "localSheetId") === own.localSheetId,
    ),
  }));
  const added = standing.flatMap(({ own, place }) => (place === undefined ? [own.element] : [])).join("");
  const replaced = standing.flatMap(({ own, place }) =>
    place === undefined ? [] : [{ start: place.start, end: place.end, text: own.element }],
  );
  if (added === "") return replaced;
  if (group !== undefined && !group.closesItself)
    return [...replaced, { start: group.contentEnd, end: group.contentEnd, text: added }];
  const text = `<${prefix}definedNames>${added}</${prefix}definedNames>`;
  if (group !== undefined) return [{ start: group.start, end: group.end, text }];
  const before = workbook.children.filter(({ local }) => precedingElements.includes(local)).at(-1);
  const start = before?.end ?? workbook.contentEnd;
  return [{ start, end: start, text }];
}
