import { a1 } from "../../../core/workbook/address";
import type { BlueprintCell, BlueprintSheet } from "../../../core/workbook/blueprint";
import { cellElement, formulaContent, sharedContent } from "./cellElement";
import { looksLikeFormula } from "./cellText";
import type { StylePool } from "./stylePool";
import type { TextPool } from "./textPool";
import { element } from "./xmlText";

/** The rows and cells of a sheet; texts and formats go into the pools. */
export function sheetDataElement(sheet: BlueprintSheet, stylePool: StylePool, textPool: TextPool): string {
  const rows = sheet.rows.map((row) => {
    const attributes = {
      r: row.row,
      ht: row.heightPt,
      customHeight: row.heightPt === undefined ? undefined : true,
      hidden: row.isHidden === true ? true : undefined,
    };
    return element(
      "row",
      attributes,
      row.cells.map((cell) => drawCell(row.row, cell, stylePool, textPool)),
    );
  });
  return element("sheetData", {}, rows);
}

function drawCell(row: number, cell: BlueprintCell, stylePool: StylePool, textPool: TextPool): string {
  const isQuoted =
    cell.formula === undefined && typeof cell.value === "string" && looksLikeFormula(cell.value);
  const attributes = { r: a1(row, cell.column), s: stylePool.indexOf(cell.style, isQuoted) };
  const content =
    cell.formula === undefined
      ? sharedContent(cell.value, (text) => textPool.indexOf(text))
      : formulaContent(cell.formula, cell.value);
  return cellElement(attributes, content);
}
