import { absoluteBoxA1, columnLetters, quoteSheetName } from "../../../core/workbook/address";
import type { Blueprint, BlueprintSheet, DefinedName, PrintSetup } from "../../../core/workbook/blueprint";
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

/** Print area and what is repeated on every page are names, too. */
function printNameElements(sheet: BlueprintSheet, localSheetId: number): readonly string[] {
  const { print } = sheet;
  if (print === undefined) return [];
  const names = [
    ["_xlnm.Print_Area", print.area === undefined ? [] : [absoluteBoxA1(print.area)]],
    ["_xlnm.Print_Titles", titlePlaces(print)],
  ] as const;
  return names.flatMap(([name, places]) => {
    if (places.length === 0) return [];
    const refersTo = places.map((place) => `${quoteSheetName(sheet.name)}!${place}`).join(",");
    return [textElement("definedName", storedText(refersTo), { name, localSheetId })];
  });
}

/** Columns stand before rows, as Excel writes them. */
function titlePlaces({ titleRows, across }: PrintSetup): readonly string[] {
  const columns = across?.titleColumns ?? 0;
  return [
    ...(columns === 0 ? [] : [`$A:$${columnLetters(columns)}`]),
    ...(titleRows === undefined ? [] : [`$${titleRows.top}:$${titleRows.bottom}`]),
  ];
}
