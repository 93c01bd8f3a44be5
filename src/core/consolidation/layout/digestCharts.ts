import { fill } from "../../text/fill";
import { figureText, scoreText } from "../../results/scoreText";
import type { Box } from "../../workbook/address";
import { axisFormat, axisStep } from "../../workbook/axisStep";
import type { BlueprintChart, ChartCells, ChartSeries } from "../../workbook/chart";
import type { ConsolidationContext } from "./consolidationContext";
import type { DigestGaps } from "./digestGaps";
import { digestHeadLines, type DigestTable } from "./digestTable";
import { chartCells } from "./linesSheet";
import type { SheetLine } from "./tableSheet";

/** Where the parts of the digest stand: all its lines, and the first row of each part. */
export interface DigestPlaces {
  readonly lines: readonly SheetLine[];
  readonly tableRow: number;
  readonly gapsRow: number;
  /** Beside the sentences, one below the other. */
  readonly means: Box;
  readonly levels: Box;
}

/** A radar needs three corners at least. */
const leastCorners = 3;
/** Steps of an axis of counts, about. */
const countSteps = 5;

/**
 * The digest's charts: means by category, items by level, and the most common gaps. They refer to the cells of the
 * sheet's own tables; one that would show nothing is left out.
 */
export function layoutDigestCharts(
  context: ConsolidationContext,
  table: DigestTable,
  gaps: DigestGaps,
  places: DigestPlaces,
): readonly BlueprintChart[] {
  return [
    ...meansChart(context, table, places),
    ...levelsChart(context, table, places),
    ...gapsChart(context, table, gaps, places),
  ];
}

function meansChart(
  context: ConsolidationContext,
  table: DigestTable,
  places: DigestPlaces,
): readonly BlueprintChart[] {
  const { criteria, words } = context;
  const { digest } = words;
  const [first, last] = [places.tableRow + digestHeadLines, lastCategoryRow(context, places)];
  const series = seriesOf(context, table, places, { what: "means", first, last });
  if (!hasFigures(series)) return [];
  const points = cellsOf(context, places, 1, first, last);
  const top = criteria.levels.at(-1)?.points ?? 0;
  const step = axisStep(top);
  const score = (figure: number) => scoreText(criteria, figure);
  return [
    {
      name: "PmqaBatchRadar",
      kind: criteria.categories.length < leastCorners ? "bars" : "radar",
      title: digest.means,
      altText: fill(digest.meansAlt, { series: seriesAlt(context, points, series, score) }),
      box: places.means,
      points,
      series,
      axis: { min: 0, max: top, step, numberFormat: axisFormat(step) },
    },
  ];
}

/** From the first process category to the last: one of results between them has an empty bar. */
function levelsChart(
  context: ConsolidationContext,
  table: DigestTable,
  places: DigestPlaces,
): readonly BlueprintChart[] {
  const { criteria, words } = context;
  const { digest } = words;
  const top = places.tableRow + digestHeadLines;
  const isProcess = criteria.categories.map(({ kind }) => kind === "process");
  const [first, last] = [top + isProcess.indexOf(true), top + isProcess.lastIndexOf(true)];
  const series = seriesOf(context, table, places, { what: "levels", first, last });
  if (!hasFigures(series)) return [];
  const points = cellsOf(context, places, 1, first, last);
  return [
    {
      name: "PmqaBatchLevels",
      kind: "stacked-bars",
      title: digest.levels,
      altText: fill(digest.levelsAlt, { series: seriesAlt(context, points, series, figureText) }),
      box: places.levels,
      points,
      series,
      axis: { min: 0, numberFormat: "0" },
    },
  ];
}

function gapsChart(
  context: ConsolidationContext,
  table: DigestTable,
  { lines, headLines, countColumn }: DigestGaps,
  places: DigestPlaces,
): readonly BlueprintChart[] {
  const { digest } = context.words;
  if (lines.length === 0) return [];
  const head = places.gapsRow + headLines - 1;
  const [first, last] = [head + 1, places.gapsRow + lines.length - 1];
  const points = cellsOf(context, places, 1, first, last);
  const name = cellsOf(context, places, countColumn, head, head);
  const figures = cellsOf(context, places, countColumn, first, last);
  const most = Math.max(...figures.values.map(Number));
  return [
    {
      name: "PmqaBatchGaps",
      kind: "bars",
      title: digest.gaps,
      altText: fill(digest.gapsAlt, {
        shown: points.values.length,
        points: pointsAlt(context, points, figures, figureText),
      }),
      box: { top: head, left: countColumn + 2, bottom: last, right: table.widths.length },
      points,
      series: [{ name, figures, look: "self" }],
      axis: { min: 0, step: Math.max(1, Math.ceil(most / countSteps)), numberFormat: "0" },
    },
  ];
}

function seriesOf(
  context: ConsolidationContext,
  { drawn }: DigestTable,
  places: DigestPlaces,
  { what, first, last }: { readonly what: "means" | "levels"; readonly first: number; readonly last: number },
): readonly ChartSeries[] {
  const { tableRow } = places;
  return drawn
    .filter((each) => each.what === what)
    .map(({ column, bandColumn, look }) => ({
      name:
        what === "means"
          ? cellsOf(context, places, bandColumn, tableRow, tableRow)
          : cellsOf(context, places, column, tableRow + 1, tableRow + 1),
      figures: cellsOf(context, places, column, first, last),
      look,
    }));
}

function lastCategoryRow({ criteria }: ConsolidationContext, { tableRow }: DigestPlaces): number {
  return tableRow + digestHeadLines + criteria.categories.length - 1;
}

function cellsOf(
  { words }: ConsolidationContext,
  { lines }: DigestPlaces,
  column: number,
  top: number,
  bottom: number,
): ChartCells {
  return chartCells(words.sheets.sheetDigest, lines, { top, left: column, bottom, right: column });
}

function hasFigures(series: readonly ChartSeries[]): boolean {
  return series.some(({ figures }) => figures.values.some((value) => typeof value === "number"));
}

/** Each series with its points and figures, for people who don't see the chart. */
function seriesAlt(
  context: ConsolidationContext,
  points: ChartCells,
  series: readonly ChartSeries[],
  tell: (figure: number) => string,
): string {
  const { altSeries } = context.words.digest;
  return series
    .map(({ name, figures }) =>
      fill(altSeries, {
        name: String(name.values[0] ?? ""),
        points: pointsAlt(context, points, figures, tell),
      }),
    )
    .join(" ");
}

function pointsAlt(
  { words }: ConsolidationContext,
  points: ChartCells,
  figures: ChartCells,
  tell: (figure: number) => string,
): string {
  const { altNone, altPoint, between } = words.digest;
  return points.values
    .map((point, at) => {
      const figure = figures.values[at] ?? null;
      return fill(altPoint, {
        point: String(point ?? ""),
        figure: typeof figure === "number" ? tell(figure) : altNone,
      });
    })
    .join(between);
}
