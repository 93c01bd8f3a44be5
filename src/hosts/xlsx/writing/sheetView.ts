import { a1 } from "../../../core/workbook/address";
import type { BlueprintSheet } from "../../../core/workbook/blueprint";
import { element } from "./xmlText";

/** How a sheet is shown: no grid lines, head rows and columns frozen, the cursor in the first free cell. */
export function sheetViewsElement(sheet: BlueprintSheet, isActive: boolean): string {
  const rows = sheet.freeze?.rows ?? 0;
  const columns = sheet.freeze?.columns ?? 0;
  const view = { showGridLines: false, tabSelected: isActive ? true : undefined, workbookViewId: 0 };
  if (rows === 0 && columns === 0) return element("sheetViews", {}, [element("sheetView", view)]);
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const firstFree = a1(rows + 1, columns + 1);
  const pane = element("pane", {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: firstFree,
    activePane,
    state: "frozen",
  });
  const selection = element("selection", { pane: activePane, activeCell: firstFree, sqref: firstFree });
  return element("sheetViews", {}, [element("sheetView", view, [pane, selection])]);
}

/** The sheet's default row height, set firmly: LibreOffice would otherwise measure each row by its own font. */
export function sheetFormatElement(sheet: BlueprintSheet): string {
  const deepest = sheet.rows.reduce((level, row) => Math.max(level, row.outlineLevel ?? 0), 0);
  return element("sheetFormatPr", {
    defaultRowHeight: sheet.defaultRowHeightPt,
    customHeight: true,
    outlineLevelRow: deepest > 0 ? deepest : undefined,
  });
}
