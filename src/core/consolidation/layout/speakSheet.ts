import type { BlueprintSheet } from "../../workbook/blueprint";
import type { BlueprintChart, ChartCells } from "../../workbook/chart";
import type { ConsolidationContext } from "./consolidationContext";

/** A cell whose whole text is a code that people match. */
const wholeCode = /^\d+(?:\.\w+)*$/;

/**
 * The sheet with the figures in its titles, heads and sentences in the workbook's digits, and the heads of its tables
 * and the texts of its charts with them. Rows that are made while they are written say what files say, and stay.
 */
export function speakSheet(
  { digits, numerals }: ConsolidationContext,
  sheet: BlueprintSheet,
): BlueprintSheet {
  if (digits === undefined) return sheet;
  const inCell = (text: string) => (wholeCode.test(text) ? text : numerals(text));
  const inChartCells = (cells: ChartCells): ChartCells => ({
    ...cells,
    values: cells.values.map((value) => (typeof value === "string" ? inCell(value) : value)),
  });
  const inChart = (chart: BlueprintChart): BlueprintChart => ({
    ...chart,
    title: numerals(chart.title),
    altText: numerals(chart.altText),
    points: inChartCells(chart.points),
    series: chart.series.map((series) => ({ ...series, name: inChartCells(series.name) })),
  });
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        typeof cell.value === "string" ? { ...cell, value: inCell(cell.value) } : cell,
      ),
    })),
    tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(inCell) })),
    ...(sheet.charts === undefined ? {} : { charts: sheet.charts.map(inChart) }),
  };
}
