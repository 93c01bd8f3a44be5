import { a1 } from "../../../core/workbook/address";
import type { BlueprintCell, BlueprintRow } from "../../../core/workbook/blueprint";
import { type CellContent, cellElement, formulaContent } from "./cellElement";
import { looksLikeFormula } from "./cellText";
import type { StylePool } from "./stylePool";
import { element } from "./xmlText";

/** A row with its cells; formats go into the pool, and `contentOf` says how a plain cell's value is held. */
export function rowElement(
  { row, heightPt, isHidden, cells }: BlueprintRow,
  stylePool: StylePool,
  contentOf: (cell: BlueprintCell) => CellContent,
): string {
  const attributes = {
    r: row,
    ht: heightPt,
    customHeight: heightPt === undefined ? undefined : true,
    hidden: isHidden === true ? true : undefined,
  };
  return element(
    "row",
    attributes,
    cells.map((cell) => drawCell(row, cell, stylePool, contentOf)),
  );
}

function drawCell(
  row: number,
  cell: BlueprintCell,
  stylePool: StylePool,
  contentOf: (cell: BlueprintCell) => CellContent,
): string {
  const { column, value, formula, style, suffix } = cell;
  const isQuoted = formula === undefined && typeof value === "string" && looksLikeFormula(value);
  const attributes = { r: a1(row, column), s: stylePool.indexOf(style, { isQuoted, suffix }) };
  const content = formula === undefined ? contentOf(cell) : formulaContent(formula, value);
  return cellElement(attributes, content);
}
