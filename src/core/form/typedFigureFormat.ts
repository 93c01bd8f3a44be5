import { keyColumn, type ColumnKey, type RowKey } from "./keys";
import type { ColumnFormat } from "./sheetDraft";

/**
 * Shows a column's typed numbers in the form's digits, in these rows or in all. A percentage or a day keeps the format
 * that typing it has given: General is called G by Excel and F0 by LibreOffice, and where neither answers the
 * program's digits stay.
 */
export function typedFigureFormat(column: ColumnKey, rows: readonly RowKey[] = []): ColumnFormat {
  return {
    columns: [column],
    formula: (refs) => {
      const format = `CELL("format",${refs.own(column)})`;
      const isRow = rows.map((row) => `${refs.own(keyColumn)}="${row}"`);
      return `AND(${[
        `ISNUMBER(${refs.own(column)})`,
        ...(isRow.length === 0 ? [] : [`OR(${isRow.join(",")})`]),
        `OR(${format}="G",${format}="F0")`,
      ].join(",")})`;
    },
    style: "typedFigure",
  };
}
