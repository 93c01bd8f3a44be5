import { palette } from "../../../core/workbook/styles";
import type { BlueprintChart } from "../../../core/workbook/chart";
import { type ChartTextLook, chartTexts } from "../../../core/workbook/chartStyle";
import { chartSetting } from "./chartSetting";
import { levelTextProperties } from "./chartText";
import { lineOf } from "./drawingFill";
import { element } from "./xmlText";

/** The ids by which a chart and its axes know each other; they hold within the part. */
export const axisIds = { points: 1, figures: 2 } as const;

/**
 * The axes of a radar, whose spokes are the points, or of bars that lie one below the other: the first point on top,
 * its name on the left. Bars carry their figures themselves, which leaves the room of an axis for the bars.
 */
export function axisElements({ kind, axis }: BlueprintChart, numberFormat: string): readonly string[] {
  const isRadar = kind === "radar";
  // The spokes of a radar are behind its lines.
  const line = isRadar ? gridLine : lineOf(palette.quiet, axisPt);
  return [
    element("c:catAx", {}, [
      chartSetting("axId", axisIds.points),
      element("c:scaling", {}, [chartSetting("orientation", isRadar ? "minMax" : "maxMin")]),
      chartSetting("delete", false),
      chartSetting("axPos", isRadar ? "b" : "l"),
      ...(isRadar ? [gridLines] : []),
      ...drawnAxis("General", {
        labels: isRadar ? "nextTo" : "low",
        text: chartTexts.points,
        line,
      }),
      chartSetting("crossAx", axisIds.figures),
      chartSetting("crosses", "autoZero"),
      chartSetting("auto", false),
      chartSetting("lblAlgn", "ctr"),
      chartSetting("lblOffset", 100),
      // Every point has its name, however small the chart is.
      chartSetting("tickLblSkip", 1),
      chartSetting("noMultiLvlLbl", true),
    ]),
    element("c:valAx", {}, [
      chartSetting("axId", axisIds.figures),
      element("c:scaling", {}, [
        chartSetting("orientation", "minMax"),
        ...(axis.max === undefined ? [] : [chartSetting("max", axis.max)]),
        chartSetting("min", axis.min),
      ]),
      chartSetting("delete", false),
      chartSetting("axPos", isRadar ? "l" : "b"),
      gridLines,
      ...drawnAxis(numberFormat, { labels: isRadar ? "nextTo" : "none", text: chartTexts.axis, line }),
      chartSetting("crossAx", axisIds.points),
      // Points run downwards, so that the last of them is where the bottom is.
      chartSetting("crosses", isRadar ? "autoZero" : "max"),
      chartSetting("crossBetween", "between"),
      ...(axis.step === undefined ? [] : [chartSetting("majorUnit", axis.step)]),
    ]),
  ];
}

const gridColour = "C3CAD5";
const gridPt = 0.5;
const axisPt = 0.75;
const gridLine = lineOf(gridColour, gridPt);
const gridLines = element("c:majorGridlines", {}, [element("c:spPr", {}, [gridLine])]);

function drawnAxis(
  numberFormat: string,
  { labels, text, line }: { readonly labels: string; readonly text: ChartTextLook; readonly line: string },
): readonly string[] {
  return [
    element("c:numFmt", { formatCode: numberFormat, sourceLinked: false }),
    chartSetting("majorTickMark", "none"),
    chartSetting("minorTickMark", "none"),
    chartSetting("tickLblPos", labels),
    element("c:spPr", {}, [line]),
    levelTextProperties(text),
  ];
}
