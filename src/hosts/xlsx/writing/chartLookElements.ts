import type { ChartLook } from "../../../core/workbook/chart";
import { chartSizes } from "../../../core/workbook/chartStyle";
import { palette } from "../../../core/workbook/styles";
import { chartSetting } from "./chartSetting";
import { lineOf, patternFill, plainFill } from "./drawingFill";
import { element } from "./xmlText";

/** The line of a series, and what stands where it bends. */
export function lineLook({ colour, dash, marker }: ChartLook): string {
  return (
    element("c:spPr", {}, [lineOf(colour, chartSizes.linePt, dashes[dash])]) +
    element("c:marker", {}, [
      chartSetting("symbol", marker),
      chartSetting("size", chartSizes.markerPt),
      element("c:spPr", {}, [plainFill(colour), lineOf(palette.white, markerEdgePt)]),
    ])
  );
}

/** A bar: its fill within a thin line of ink, so that white is seen on paper. */
export function barLook(look: ChartLook): string {
  return element("c:spPr", {}, [barFill(look), lineOf(palette.ink, chartSizes.barEdgePt)]);
}

const markerEdgePt = 0.75;

const dashes = {
  solid: "solid",
  dash: "dash",
  dot: "sysDot",
  "long-dash": "lgDash",
} as const satisfies Readonly<Record<ChartLook["dash"], string>>;

/** Patterns in ink over a look's colour. */
const inkPatterns = {
  rising: "ltUpDiag",
  dots: "dotDmnd",
} as const satisfies Readonly<Record<NonNullable<ChartLook["pattern"]>, string>>;

/** A look that is told by its dash where it is a line is told by a pattern where it is a bar. */
const dashPatterns = {
  dash: "wdUpDiag",
  dot: "pct50",
  "long-dash": "narHorz",
} as const satisfies Readonly<Record<Exclude<ChartLook["dash"], "solid">, string>>;

function barFill({ colour, dash, pattern }: ChartLook): string {
  if (pattern !== undefined) return patternFill(inkPatterns[pattern], { ink: palette.quiet, ground: colour });
  if (dash === "solid") return plainFill(colour);
  return patternFill(dashPatterns[dash], { ink: colour, ground: palette.white });
}
