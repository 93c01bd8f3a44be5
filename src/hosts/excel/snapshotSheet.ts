import type { CellAddress } from "../../core/workbook/address";
import { numberFormatClass } from "../../core/workbook/numberFormatClass";
import type { SnapshotCell, SnapshotSheet } from "../../core/workbook/snapshot";
import type { SheetView, UsedCells } from "./sheetView";

/**
 * A sheet's cells that hold something, as every host tells them. A formula that shows nothing is an empty text.
 * Dates are the serial numbers that Excel holds; Office.js doesn't tell a workbook that counts from 1904.
 */
export function snapshotSheet({ name, visibility, used }: SheetView): SnapshotSheet {
  return { name, visibility, cells: used === null ? [] : listCells(used) };
}

function listCells({ top, left, values, valueTypes, formulas, numberFormats }: UsedCells) {
  return values.flatMap((line, y) =>
    line.flatMap((value, x): readonly SnapshotCell[] => {
      const place = { row: top + y, column: left + x };
      const formula = formulaText(formulas[y]?.[x], value);
      if (formula === null && (value === "" || value === null)) return [];
      const computed = formula === null ? {} : { formula };
      return [
        { ...place, ...contentOf(value, valueTypes[y]?.[x], numberFormats[y]?.[x], place), ...computed },
      ];
    }),
  );
}

/** A formula without its "="; null for a plain value, be it a text that begins with "=": that is its own formula. */
function formulaText(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula.slice(1)
    : null;
}

function contentOf(
  value: unknown,
  valueType: string | undefined,
  numberFormat: unknown,
  { row, column }: CellAddress,
): Pick<SnapshotCell, "kind" | "value" | "format"> {
  switch (typeof value) {
    case "number": {
      const format = numberFormatClass(typeof numberFormat === "string" ? numberFormat : "");
      return { kind: "number", value, format };
    }
    case "boolean":
      return { kind: "logical", value, format: "general" };
    case "string":
      return { kind: valueType === "Error" ? "error" : "text", value, format: "general" };
    default:
      throw new Error(`row ${row}, column ${column} holds a ${typeof value}`);
  }
}
