import type { Digits } from "../../../core/text/digits";
import type { BlueprintChart } from "../../../core/workbook/chart";
import { chartPart } from "./chartPart";
import { drawingPart } from "./drawingPart";
import { type Part, contentTypes, packPart } from "./packageParts";

/** How many parts of a kind the workbook has before the sheet. */
export interface DrawingCounts {
  readonly drawings: number;
  readonly charts: number;
}

/** The parts of a sheet's charts: the drawing first, then a part for each chart. A sheet without charts has none. */
export function sheetDrawing(
  charts: readonly BlueprintChart[],
  before: DrawingCounts,
  digits?: Digits,
): readonly Part[] {
  if (charts.length === 0) return [];
  const chartParts = charts.map((chart, at) =>
    packPart(`xl/charts/chart${before.charts + at + 1}.xml`, contentTypes.chart, [chartPart(chart, digits)]),
  );
  const relationships = chartParts.map(({ path }, at) => ({
    id: `rId${at + 1}`,
    kind: "chart",
    target: path.replace("xl/", "../"),
  }));
  const drawn = charts.map((chart, at) => ({ chart, relationshipId: `rId${at + 1}` }));
  const path = `xl/drawings/drawing${before.drawings + 1}.xml`;
  return [packPart(path, contentTypes.drawing, [drawingPart(drawn)], relationships), ...chartParts];
}
