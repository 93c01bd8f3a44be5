import type { Digits } from "../../../core/text/digits";
import type { BlueprintChart } from "../../../core/workbook/chart";
import { chartSizes, chartTexts } from "../../../core/workbook/chartStyle";
import { numberFormatIn } from "../../../core/workbook/numberFormatIn";
import { palette } from "../../../core/workbook/styles";
import { axisElements, axisIds } from "./chartAxes";
import { type ChartNumberFormats, seriesElement } from "./chartSeries";
import { chartSetting } from "./chartSetting";
import { language, textProperties, titleElement } from "./chartText";
import { lineOf, noFill, noLine, plainFill } from "./drawingFill";
import { chartNamespace, documentRelationshipNamespace, drawingNamespace } from "./names";
import { element, xmlHead } from "./xmlText";

/**
 * A chart part. Its series refer to cells, hidden ones too, and keep what the cells hold for programs that don't look;
 * its figures show in these digits.
 */
export function chartPart(chart: BlueprintChart, digits?: Digits): string {
  const namespaces = {
    "xmlns:c": chartNamespace,
    "xmlns:a": drawingNamespace,
    "xmlns:r": documentRelationshipNamespace,
  };
  return (
    xmlHead +
    element("c:chartSpace", namespaces, [
      chartSetting("date1904", false),
      chartSetting("lang", language),
      chartSetting("roundedCorners", false),
      element("c:chart", {}, [
        titleElement(chart.title),
        chartSetting("autoTitleDeleted", false),
        plotElement(chart, digits),
        ...(chart.series.length > 1 ? [legendElement] : []),
        chartSetting("plotVisOnly", false),
        chartSetting("dispBlanksAs", "gap"),
      ]),
      element("c:spPr", {}, [plainFill(palette.white), lineOf(palette.band, edgePt)]),
      textProperties(chartTexts.legend),
    ])
  );
}

const edgePt = 0.75;

const legendElement = element("c:legend", {}, [
  chartSetting("legendPos", "b"),
  chartSetting("overlay", false),
  textProperties(chartTexts.legend),
]);

function plotElement(chart: BlueprintChart, digits: Digits | undefined): string {
  const { numberFormat } = chart.axis;
  const inDigits = (code: string): string => numberFormatIn(digits, code) ?? code;
  const formats: ChartNumberFormats = { axis: inDigits(numberFormat), parts: inDigits(numberFormat) + ";;;" };
  return element("c:plotArea", {}, [
    element("c:layout", {}),
    seriesGroup(chart, formats),
    ...axisElements(chart, formats.axis),
    element("c:spPr", {}, [noFill, noLine]),
  ]);
}

function seriesGroup(chart: BlueprintChart, formats: ChartNumberFormats): string {
  const series = chart.series.map((each, place) => seriesElement(chart, each, place, formats));
  const axes = [chartSetting("axId", axisIds.points), chartSetting("axId", axisIds.figures)];
  if (chart.kind === "radar")
    return element("c:radarChart", {}, [
      chartSetting("radarStyle", "marker"),
      chartSetting("varyColors", false),
      ...series,
      ...axes,
    ]);
  const isStacked = chart.kind === "stacked-bars";
  return element("c:barChart", {}, [
    chartSetting("barDir", "bar"),
    chartSetting("grouping", isStacked ? "stacked" : "clustered"),
    chartSetting("varyColors", false),
    ...series,
    chartSetting("gapWidth", chartSizes.gapWidth),
    chartSetting("overlap", isStacked ? 100 : 0),
    ...axes,
  ]);
}
