import type { Problem } from "../../../core/problem";
import { a1 } from "../../../core/workbook/address";
import type { Blueprint, BlueprintRow } from "../../../core/workbook/blueprint";
import { findTextTooLong, longestCellText } from "./cellText";

/** A problem for every cell of the blueprint whose text no spreadsheet can hold; of the rows that stand in it alone. */
export function findTextsTooLong(blueprint: Blueprint): readonly Problem[] {
  return blueprint.sheets.flatMap(({ name, rows }) => rows.flatMap((row) => findTextsTooLongIn(name, row)));
}

/** A problem for every cell of the row whose text no spreadsheet can hold. */
export function findTextsTooLongIn(sheet: string, { row, cells }: BlueprintRow): readonly Problem[] {
  return cells.flatMap(({ column, value }) => {
    if (typeof value !== "string" || value.length <= longestCellText) return [];
    return findTextTooLong(value, sheet, a1(row, column)) ?? [];
  });
}
