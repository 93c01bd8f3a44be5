import type { LineCell, SheetLine, TableColumn } from "./tableSheet";

/**
 * A line of the means of columns of figures, above their heads: there it stays in sight however long the table is,
 * and on every printed page. The columns before the first figure hold the word for it.
 */
export function meanLine<Row>(
  columns: readonly TableColumn<Row>[],
  isFigure: (column: TableColumn<Row>) => boolean,
  rows: readonly Row[],
  word: string,
): SheetLine {
  const first = columns.findIndex(isFigure);
  const cells = columns.slice(first).map((column, place): LineCell => ({
    column: first + place + 1,
    value: isFigure(column) ? meanOf(rows.map((row) => column.value(row, 0))) : null,
    style: isFigure(column) ? "denseFootNumber" : "denseFoot",
  }));
  return { cells: [{ column: 1, span: first, value: word, style: "denseFoot" }, ...cells] };
}

function meanOf(values: readonly unknown[]): number | null {
  const figures = values.filter((value) => typeof value === "number");
  return figures.length === 0 ? null : figures.reduce((sum, value) => sum + value, 0) / figures.length;
}
