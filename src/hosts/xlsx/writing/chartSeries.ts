import { type BlueprintChart, type ChartSeries, chartLookNamed } from "../../../core/workbook/chart";
import { type ChartTextLook, chartTexts, labelLookOn } from "../../../core/workbook/chartStyle";
import { numberReference, textReference } from "./chartCells";
import { barLook, lineLook } from "./chartLookElements";
import { chartSetting } from "./chartSetting";
import { textProperties } from "./chartText";
import { noFill, noLine } from "./drawingFill";
import { element } from "./xmlText";

/** How the figures of a chart are shown, in the workbook's digits. */
export interface ChartNumberFormats {
  readonly axis: string;
  /** Of the parts of stacked bars: a part that isn't there has no figure. */
  readonly parts: string;
}

/** One series; `place` counts from 0. A radar is read from its axis, the bars have their figures on them. */
export function seriesElement(
  { kind, points }: BlueprintChart,
  { name, figures, look: lookName }: ChartSeries,
  place: number,
  formats: ChartNumberFormats,
): string {
  const look = chartLookNamed(lookName);
  return element("c:ser", {}, [
    chartSetting("idx", place),
    chartSetting("order", place),
    element("c:tx", {}, [textReference(name)]),
    ...(kind === "radar" ? [lineLook(look)] : [barLook(look), chartSetting("invertIfNegative", false)]),
    ...(kind === "bars" ? [labelsElement(formats.axis, "outEnd", chartTexts.label)] : []),
    ...(kind === "stacked-bars" ? [labelsElement(formats.parts, "ctr", labelLookOn(look))] : []),
    element("c:cat", {}, [textReference(points)]),
    element("c:val", {}, [numberReference(figures, formats.axis)]),
  ]);
}

function labelsElement(numberFormat: string, position: "outEnd" | "ctr", text: ChartTextLook): string {
  return element("c:dLbls", {}, [
    element("c:numFmt", { formatCode: numberFormat, sourceLinked: false }),
    element("c:spPr", {}, [noFill, noLine]),
    textProperties(text),
    chartSetting("dLblPos", position),
    chartSetting("showLegendKey", false),
    chartSetting("showVal", true),
    chartSetting("showCatName", false),
    chartSetting("showSerName", false),
    chartSetting("showPercent", false),
    chartSetting("showBubbleSize", false),
  ]);
}
