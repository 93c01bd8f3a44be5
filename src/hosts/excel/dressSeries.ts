import {
  type BlueprintChart,
  type ChartLook,
  type ChartLookName,
  chartLookNamed,
} from "../../core/workbook/chart";
import { chartSizes, chartTexts, labelLookOn } from "../../core/workbook/chartStyle";
import { palette } from "../../core/workbook/styles";
import type { ChartSeriesDrawing } from "./officeTypes";

/** How a series of a chart is to look. */
export interface Dress {
  readonly kind: BlueprintChart["kind"];
  readonly look: ChartLookName;
  /** Of the figures on bars. */
  readonly numberFormat: string;
}

/**
 * Gives a series of a chart its look, as files have it, but for patterns: Office.js draws none, and the edge of a bar
 * tells of one instead. The figures on bars tell them apart too.
 */
export function dressSeries(series: ChartSeriesDrawing, { kind, look: name, numberFormat }: Dress): void {
  const look = chartLookNamed(name);
  if (kind === "radar") {
    dressLine(series, look);
  } else {
    dressBar(series, look);
    if (kind === "bars") labelBar(series, look, { position: "OutsideEnd", numberFormat });
    // A part that isn't there has no figure.
    else labelBar(series, look, { position: "Center", numberFormat: `${numberFormat};;;` });
  }
}

const lineStyles = {
  solid: "Continuous",
  dash: "Dash",
  dot: "Dot",
  "long-dash": "DashDot",
} as const satisfies Readonly<Record<ChartLook["dash"], string>>;

const markers = {
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
} as const satisfies Readonly<Record<ChartLook["marker"], string>>;

const patternEdges = {
  rising: "Dash",
  dots: "Dot",
} as const satisfies Readonly<Record<NonNullable<ChartLook["pattern"]>, string>>;

function dressLine(series: ChartSeriesDrawing, { colour, dash, marker }: ChartLook): void {
  const { linePt, markerPt } = chartSizes;
  series.format.line.set({ color: `#${colour}`, lineStyle: lineStyles[dash], weight: linePt });
  // After the line, which markers would follow.
  series.set({
    markerStyle: markers[marker],
    markerSize: markerPt,
    markerBackgroundColor: `#${colour}`,
    markerForegroundColor: `#${palette.white}`,
  });
}

function dressBar(series: ChartSeriesDrawing, { colour, dash, pattern }: ChartLook): void {
  const { barEdgePt, gapWidth } = chartSizes;
  series.set({ gapWidth, invertIfNegative: false });
  series.format.fill.setSolidColor(`#${colour}`);
  const lineStyle = pattern === undefined ? lineStyles[dash] : patternEdges[pattern];
  series.format.line.set({ color: `#${palette.ink}`, lineStyle, weight: barEdgePt });
}

function labelBar(
  series: ChartSeriesDrawing,
  look: ChartLook,
  { position, numberFormat }: { readonly position: "OutsideEnd" | "Center"; readonly numberFormat: string },
): void {
  series.hasDataLabels = true;
  series.dataLabels.set({ showValue: true, position, numberFormat });
  const { sizePt, isBold, colour } = position === "Center" ? labelLookOn(look) : chartTexts.label;
  series.dataLabels.format.font.set({ size: sizePt, bold: isBold === true, color: `#${colour}` });
}
