import { a1 } from "../../core/workbook/address";
import type { BlueprintChart, ChartSeries } from "../../core/workbook/chart";
import { chartTexts } from "../../core/workbook/chartStyle";
import { formFace, palette } from "../../core/workbook/styles";
import { dressSeries } from "./dressSeries";
import type { Chart, Context, Worksheet } from "./officeTypes";
import { referredCells } from "./referredCells";

/** A chart that Excel has begun, with series of its own choice. */
export interface BegunChart {
  readonly drawing: Chart;
  readonly chart: BlueprintChart;
  /** How many series Excel has put into it, to be there after the next sync. */
  readonly ownSeries: { readonly value: number };
}

/** Puts a chart of its kind into its place; what it shows comes with drawChart, after a sync. */
export function beginChart(context: Context, sheet: Worksheet, chart: BlueprintChart): BegunChart {
  const [first] = chart.series;
  // Excel wants some cells to begin with, and makes series of them as it likes.
  const cells = referredCells(context, (first?.figures ?? chart.points).refersTo);
  const drawing = sheet.charts.add(chartTypes[chart.kind], cells, "Auto");
  drawing.name = chart.name;
  const { top, left, bottom, right } = chart.box;
  drawing.setPosition(a1(top, left), a1(bottom, right));
  return { drawing, chart, ownSeries: drawing.series.getCount() };
}

/**
 * Gives a chart that was begun its series in place of Excel's own, its words and its axes, its figures by this number
 * format. Points and figures refer to cells; the names of series are the texts of today, as Office.js refers them to
 * none.
 */
export function drawChart(
  context: Context,
  { drawing, chart, ownSeries }: BegunChart,
  numberFormat: string,
): void {
  // Before Excel's own go: a chart without series would forget its kind.
  chart.series.forEach((series) => addSeries(context, drawing, chart, series, numberFormat));
  // From the last: places move up behind one that goes.
  for (let place = ownSeries.value - 1; place >= 0; place -= 1) drawing.series.getItemAt(place).delete();
  // Rows that are off the paper stay in the picture.
  drawing.plotVisibleOnly = false;
  drawing.format.border.color = `#${palette.band}`;
  drawWords(drawing, chart);
  drawAxes(drawing, chart, numberFormat);
}

const chartTypes = {
  radar: "RadarMarkers",
  bars: "BarClustered",
  "stacked-bars": "BarStacked",
} as const satisfies Readonly<Record<BlueprintChart["kind"], string>>;

function addSeries(
  context: Context,
  drawing: Chart,
  { kind, points }: BlueprintChart,
  { name, figures, look }: ChartSeries,
  numberFormat: string,
): void {
  const series = drawing.series.add(String(name.values[0] ?? ""));
  series.setValues(referredCells(context, figures.refersTo));
  series.setXAxisValues(referredCells(context, points.refersTo));
  dressSeries(series, { kind, look, numberFormat });
}

function drawWords({ format, title, legend }: Chart, { title: text, series }: BlueprintChart): void {
  const { legend: plain, title: head } = chartTexts;
  // Before the title's own: the font of a chart is that of all its parts.
  format.font.set({ name: formFace, size: plain.sizePt, color: `#${plain.colour}` });
  title.set({
    text,
    format: { font: { size: head.sizePt, bold: head.isBold, color: `#${head.colour}` } },
  });
  legend.visible = series.length > 1;
  legend.position = "Bottom";
}

function drawAxes({ axes }: Chart, { kind, axis }: BlueprintChart, numberFormat: string): void {
  const { valueAxis } = axes;
  valueAxis.minimum = axis.min;
  if (axis.max !== undefined) valueAxis.maximum = axis.max;
  if (axis.step !== undefined) valueAxis.majorUnit = axis.step;
  valueAxis.numberFormat = numberFormat;
  valueAxis.format.font.color = `#${chartTexts.axis.colour}`;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = `#${palette.band}`;
  // A radar has no axis of categories, and so much as naming it is refused.
  if (kind === "radar") return;
  const { categoryAxis } = axes;
  // Bars carry their figures themselves.
  valueAxis.tickLabelPosition = "None";
  // The first bar on top, and the axis below the last.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
}
