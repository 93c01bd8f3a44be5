import { type Box, a1, boxA1 } from "../../../core/workbook/address";
import type { BlueprintCell, BlueprintRow, BlueprintSheet } from "../../../core/workbook/blueprint";
import { inlineContent, sharedContent } from "./cellElement";
import { columnsElement } from "./columnElements";
import { conditionalFormatElements } from "./conditionalFormatElements";
import { documentRelationshipNamespace, spreadsheetNamespace } from "./names";
import { breakElements, printElements } from "./printElements";
import { rowElement } from "./sheetData";
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
  /** Relationship id of the sheet's drawing; absent where it has no charts. */
  readonly drawingId?: string;
  /** The rows below those that stand in the sheet; their own texts stay out of the pool, which would grow with them. */
  readonly moreRows: Iterable<BlueprintRow>;
}

/** A worksheet part piece by piece, its elements in the order that the schema asks for. */
export function* worksheetPart(sheet: BlueprintSheet, setting: WorksheetSetting): Generator<string> {
  const { stylePool, textPool } = setting;
  yield* headOf(sheet, setting);
  yield "<sheetData>";
  const shared = ({ value }: BlueprintCell) => sharedContent(value, (text) => textPool.indexOf(text));
  for (const row of sheet.rows) yield rowElement(row, stylePool, shared);
  for (const row of setting.moreRows)
    yield rowElement(row, stylePool, (cell) =>
      cell.isCommon === true ? shared(cell) : inlineContent(cell.value, ""),
    );
  yield "</sheetData>";
  yield* tailOf(sheet, setting);
}

function headOf(sheet: BlueprintSheet, { isActive, stylePool }: WorksheetSetting): readonly string[] {
  const namespaces = { xmlns: spreadsheetNamespace, "xmlns:r": documentRelationshipNamespace };
  return [
    xmlHead,
    // Closed by the tail.
    element("worksheet", namespaces).replace(/\/>$/, ">"),
    sheetPropertiesElement(sheet),
    dimensionElement(sheet),
    sheetViewsElement(sheet, isActive),
    sheetFormatElement(sheet),
    columnsElement(sheet.columns, stylePool),
  ];
}

function tailOf(
  sheet: BlueprintSheet,
  { stylePool, tableIds, drawingId }: WorksheetSetting,
): readonly string[] {
  return [
    sheet.isProtected ? protectionElement : "",
    elementOfMany(
      "mergeCells",
      { count: sheet.merges.length },
      sheet.merges.map((box) => element("mergeCell", { ref: boxA1(box) })),
    ),
    ...conditionalFormatElements(sheet.conditionalFormats, stylePool),
    validationsElement(sheet.validations),
    ...(sheet.print === undefined ? [] : [...printElements(sheet.print), ...breakElements(sheet.print)]),
    ...(drawingId === undefined ? [] : [element("drawing", { "r:id": drawingId })]),
    elementOfMany(
      "tableParts",
      { count: tableIds.length },
      tableIds.map((id) => element("tablePart", { "r:id": id })),
    ),
    "</worksheet>",
  ];
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
    ...(sheet.print === undefined || sheet.print.across !== undefined
      ? []
      : [element("pageSetUpPr", { fitToPage: true })]),
  ]);
}

/** Left out where rows are made while they are written: nobody knows yet how far they go. */
function dimensionElement(sheet: BlueprintSheet): string {
  return sheet.moreRows === undefined ? element("dimension", { ref: dimensionOf(sheet) }) : "";
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
