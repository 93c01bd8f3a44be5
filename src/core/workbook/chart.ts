import type { Box } from "./address";

/** How a series looks: by colour, and by pattern, line or marker too, so that a black and white print tells them apart. */
export interface ChartLook {
  /** RRGGBB. */
  readonly colour: string;
  /** Of a line. */
  readonly dash: "solid" | "dash" | "dot" | "long-dash";
  /** Where a line bends. */
  readonly marker: "circle" | "square" | "triangle" | "diamond";
  /** Lines drawn over the fill of a bar, in ink; absent for a plain fill. */
  readonly pattern?: "rising" | "dots";
}

/** Every look a series may have. Bars of levels grow darker from level to level. */
export const chartLooks = {
  self: { colour: "1F3864", dash: "solid", marker: "circle" },
  committee: { colour: "C55A11", dash: "dash", marker: "square" },
  lastYear: { colour: "5B6472", dash: "dot", marker: "triangle" },
  target: { colour: "2E7D32", dash: "long-dash", marker: "diamond" },
  notAssessed: { colour: "FFFFFF", dash: "solid", marker: "circle", pattern: "dots" },
  below: { colour: "FDE9D9", dash: "solid", marker: "circle", pattern: "rising" },
  firstLevel: { colour: "BCCFE8", dash: "solid", marker: "circle" },
  lowerMiddleLevel: { colour: "9CB7DC", dash: "solid", marker: "circle" },
  middleLevel: { colour: "7C9FD0", dash: "solid", marker: "circle" },
  upperMiddleLevel: { colour: "4F77B5", dash: "solid", marker: "circle" },
  highLevel: { colour: "36588F", dash: "solid", marker: "circle" },
  topLevel: { colour: "1F3864", dash: "solid", marker: "circle" },
} as const satisfies Readonly<Record<string, ChartLook>>;

export type ChartLookName = keyof typeof chartLooks;

/** A look's data by name, widened so that every field may be asked for. */
export function chartLookNamed(name: ChartLookName): ChartLook {
  return chartLooks[name];
}

/** Cells that a chart refers to, with what they hold when the workbook is made. */
export interface ChartCells {
  /** Such as `'สรุปผล'!$B$4:$B$10`. */
  readonly refersTo: string;
  readonly values: readonly (string | number | boolean | null)[];
}

/** One series: a line of a radar, or one part of each bar. */
export interface ChartSeries {
  /** One cell. */
  readonly name: ChartCells;
  /** As many cells as the chart has points; a cell that holds no number is a gap in the series. */
  readonly figures: ChartCells;
  readonly look: ChartLookName;
}

/**
 * A chart that refers to cells, so that it follows them and can be edited: a radar of lines, bars lying one below the
 * other (the first point on top), or such bars each stacked from its series.
 */
export interface BlueprintChart {
  /** What programs call the drawing: unique in the workbook, ASCII without spaces, such as `PmqaRadar`. */
  readonly name: string;
  readonly kind: "radar" | "bars" | "stacked-bars";
  readonly title: string;
  /** What the chart shows, in words, for people who don't see it. */
  readonly altText: string;
  /** The cells that it covers. */
  readonly box: Box;
  /** The names of the points: the corners of a radar, or the bars. */
  readonly points: ChartCells;
  readonly series: readonly ChartSeries[];
  /** Of the axis of figures; a bound that isn't said is the program's to choose. */
  readonly axis: {
    readonly min: number;
    readonly max?: number;
    readonly step?: number;
    readonly numberFormat: string;
  };
}
