import { a1 } from "../../../core/workbook/address";
import type { BlueprintSheet } from "../../../core/workbook/blueprint";
import { element } from "./xmlText";

/**
 * How a sheet is shown: no grid lines, head rows and columns frozen, the cursor in the first free cell.
 * Excel counts only visible rows and columns of a frozen part, from the view's own first cell on.
 */
export function sheetViewsElement(sheet: BlueprintSheet, isActive: boolean): string {
  const rows = sheet.freeze?.rows ?? 0;
  const columns = sheet.freeze?.columns ?? 0;
  const hiddenRows = sheet.rows.filter(({ row, isHidden }) => row <= rows && isHidden === true).length;
  const hiddenColumns = sheet.columns.slice(0, columns).filter(({ isHidden }) => isHidden === true).length;
  const xSplit = columns - hiddenColumns;
  const ySplit = rows - hiddenRows;
  const view = { showGridLines: false, tabSelected: isActive ? true : undefined };
  if (xSplit === 0 && ySplit === 0)
    return element("sheetViews", {}, [element("sheetView", { ...view, workbookViewId: 0 })]);
  const activePane = xSplit > 0 && ySplit > 0 ? "bottomRight" : ySplit > 0 ? "bottomLeft" : "topRight";
  const firstFree = a1(rows + 1, columns + 1);
  const pane = element("pane", {
    xSplit: xSplit > 0 ? xSplit : undefined,
    ySplit: ySplit > 0 ? ySplit : undefined,
    topLeftCell: firstFree,
    activePane,
    state: "frozen",
  });
  const selection = element("selection", { pane: activePane, activeCell: firstFree, sqref: firstFree });
  const topLeftCell = hiddenRows + hiddenColumns > 0 ? a1(hiddenRows + 1, hiddenColumns + 1) : undefined;
  return element("sheetViews", {}, [
    element("sheetView", { ...view, topLeftCell, workbookViewId: 0 }, [pane, selection]),
  ]);
}

/** The sheet's default row height, set firmly: LibreOffice would otherwise measure each row by its own font. */
export function sheetFormatElement(sheet: BlueprintSheet): string {
  return element("sheetFormatPr", {
    defaultRowHeight: sheet.defaultRowHeightPt,
    customHeight: true,
  });
}
