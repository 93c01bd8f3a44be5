import { absoluteBoxA1, quoteSheetName } from "../../../core/workbook/address";
import type { Blueprint, BlueprintSheet, DefinedName } from "../../../core/workbook/blueprint";
import { storedText } from "./cellText";
import { documentRelationshipNamespace, spreadsheetNamespace } from "./names";
import { element, elementOfMany, textElement, xmlHead } from "./xmlText";

/** The workbook part: its sheets by relationship id, its names, and the wish to be calculated on opening. */
export function workbookPart(blueprint: Blueprint, sheetIds: readonly string[]): string {
  const sheets = blueprint.sheets.map((sheet, index) =>
    element("sheet", {
      name: storedText(sheet.name),
      sheetId: index + 1,
      state: sheetStates[sheet.visibility],
      "r:id": sheetIds[index],
    }),
  );
  const activeTab = activeSheetIndex(blueprint);
  return (
    xmlHead +
    element("workbook", { xmlns: spreadsheetNamespace, "xmlns:r": documentRelationshipNamespace }, [
      element("workbookPr", {}),
      element("bookViews", {}, [element("workbookView", { firstSheet: activeTab, activeTab })]),
      element("sheets", {}, sheets),
      elementOfMany("definedNames", {}, [
        ...blueprint.names.map((name) => nameElement(name, blueprint.sheets)),
        ...blueprint.sheets.flatMap(printNameElements),
      ]),
      element("calcPr", { calcId: 191029, fullCalcOnLoad: true }),
    ])
  );
}

/** The 0-based number of the first sheet that people see. */
export function activeSheetIndex(blueprint: Blueprint): number {
  return blueprint.sheets.findIndex((sheet) => sheet.visibility === "visible");
}

const sheetStates = { visible: undefined, hidden: "hidden", "very-hidden": "veryHidden" } as const;

function nameElement({ name, refersTo, sheet }: DefinedName, sheets: readonly BlueprintSheet[]): string {
  const localSheetId = sheet === undefined ? undefined : sheets.findIndex((each) => each.name === sheet);
  return textElement("definedName", storedText(refersTo), { name, localSheetId });
}

/** Print area and repeated rows are names, too. */
function printNameElements(sheet: BlueprintSheet, localSheetId: number): readonly string[] {
  const { area, titleRows } = sheet.print ?? {};
  const places = [
    ["_xlnm.Print_Area", area && absoluteBoxA1(area)],
    ["_xlnm.Print_Titles", titleRows && `$${titleRows.top}:$${titleRows.bottom}`],
  ] as const;
  return places.flatMap(([name, place]) =>
    place === undefined
      ? []
      : [
          textElement("definedName", storedText(`${quoteSheetName(sheet.name)}!${place}`), {
            name,
            localSheetId,
          }),
        ],
  );
}
