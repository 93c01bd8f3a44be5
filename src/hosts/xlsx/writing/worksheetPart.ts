import { type Box, a1, boxA1 } from "../../../core/workbook/address";
import type { BlueprintSheet } from "../../../core/workbook/blueprint";
import { columnsElement } from "./columnElements";
import { conditionalFormatElements } from "./conditionalFormatElements";
import { documentRelationshipNamespace, spreadsheetNamespace } from "./names";
import { printElements, rowBreaksElement } from "./printElements";
import { sheetDataElement } from "./sheetData";
import { sheetFormatElement, sheetViewsElement } from "./sheetView";
import type { StylePool } from "./stylePool";
import type { TextPool } from "./textPool";
import { validationsElement } from "./validationElements";
import { element, elementOfMany, xmlHead } from "./xmlText";

/** What a worksheet needs to know of the workbook around it. */
export interface WorksheetSetting {
  readonly isActive: boolean;
  readonly stylePool: StylePool;
  readonly textPool: TextPool;
  /** Relationship ids of the sheet's tables, in order. */
  readonly tableIds: readonly string[];
}

/** A worksheet part, its elements in the order that the schema asks for. */
export function worksheetPart(
  sheet: BlueprintSheet,
  { isActive, stylePool, textPool, tableIds }: WorksheetSetting,
): string {
  const children = [
    sheetPropertiesElement(sheet),
    element("dimension", { ref: dimensionOf(sheet) }),
    sheetViewsElement(sheet, isActive),
    sheetFormatElement(sheet),
    columnsElement(sheet.columns, stylePool),
    sheetDataElement(sheet, stylePool, textPool),
    sheet.isProtected ? protectionElement : "",
    elementOfMany(
      "mergeCells",
      { count: sheet.merges.length },
      sheet.merges.map((box) => element("mergeCell", { ref: boxA1(box) })),
    ),
    ...conditionalFormatElements(sheet.conditionalFormats, stylePool),
    validationsElement(sheet.validations),
    ...(sheet.print === undefined ? [] : printElements(sheet.print)),
    rowBreaksElement(sheet.print?.breaksAfterRows ?? []),
    elementOfMany(
      "tableParts",
      { count: tableIds.length },
      tableIds.map((id) => element("tablePart", { "r:id": id })),
    ),
  ];
  return (
    xmlHead +
    element("worksheet", { xmlns: spreadsheetNamespace, "xmlns:r": documentRelationshipNamespace }, children)
  );
}

/**
 * Protection against accidents, without a password. People may still widen columns and rows, filter and sort; a claim
 * here says what is forbidden, so 0 allows.
 */
const protectionElement = element("sheetProtection", {
  sheet: true,
  formatColumns: false,
  formatRows: false,
  sort: false,
  autoFilter: false,
});

function sheetPropertiesElement(sheet: BlueprintSheet): string {
  return elementOfMany("sheetPr", {}, [
    ...(sheet.tabColour === undefined ? [] : [element("tabColor", { rgb: `FF${sheet.tabColour}` })]),
    ...(sheet.print === undefined ? [] : [element("pageSetUpPr", { fitToPage: true })]),
  ]);
}

function dimensionOf(sheet: BlueprintSheet): string {
  const rows = sheet.rows.filter((row) => row.cells.length > 0);
  const columns = rows.flatMap((row) => row.cells.map((cell) => cell.column));
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return a1(1, 1);
  const bounds = columns.reduce(
    (found, column) => ({ left: Math.min(found.left, column), right: Math.max(found.right, column) }),
    {
      left: Infinity,
      right: 1,
    },
  );
  const box: Box = { top: first.row, bottom: last.row, ...bounds };
  return boxA1(box);
}
