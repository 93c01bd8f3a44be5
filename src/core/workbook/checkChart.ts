import { type Box, boxA1, columnNumber } from "./address";
import { type BlueprintChart, type ChartCells } from "./chart";
import { type FormulaSetting, checkFormula } from "./checkFormula";
import { isWithin, lastColumn, lastRow } from "./checkRow";

/** The most that spreadsheet programs take of a chart. */
const chartLimits = { series: 255, titleLength: 255, altTextLength: 25_000 } as const;

/** The faults of a chart, each with its name. */
export function checkChart(chart: BlueprintChart, setting: FormulaSetting): readonly string[] {
  const { name, kind, title, altText, box, points, series, axis } = chart;
  const { altTextLength, titleLength, series: mostSeries } = chartLimits;
  return [
    ...(/^[A-Za-z]\w*$/.test(name) ? [] : ["name isn't an ASCII word"]),
    ...(title === "" || title.length > titleLength
      ? [`title is empty or over ${titleLength} characters`]
      : []),
    ...(altText === "" || altText.length > altTextLength
      ? [`alternative text is empty or over ${altTextLength} characters`]
      : []),
    ...(isInside(box) ? [] : [`range isn't one, or touches the end of the sheet: ${boxA1(box)}`]),
    ...checkCells("points", points, setting),
    ...(series.length >= 1 && series.length <= mostSeries ? [] : [`has no series, or over ${mostSeries}`]),
    ...series.flatMap(({ name: heading, figures }, at) => [
      ...checkCells(`series ${at + 1} name`, heading, setting),
      ...(heading.values.length === 1 ? [] : [`series ${at + 1} name isn't one cell`]),
      ...checkCells(`series ${at + 1}`, figures, setting),
      ...(figures.values.length === points.values.length
        ? []
        : [`series ${at + 1} has ${figures.values.length} figures for ${points.values.length} points`]),
    ]),
    ...checkAxis(axis),
    // Of a stacked bar the format is that of parts above 0 alone.
    ...(kind === "stacked-bars" && axis.numberFormat.includes(";") ? ["number format has sections"] : []),
  ].map((fault) => `chart ${name}: ${fault}`);
}

/** The corner of a drawing is told by the cell after its last. */
function isInside({ top, left, bottom, right }: Box): boolean {
  return (
    isWithin(top, 1, bottom) &&
    isWithin(left, 1, right) &&
    isWithin(bottom, 1, lastRow - 1) &&
    isWithin(right, 1, lastColumn - 1)
  );
}

function checkCells(
  what: string,
  { refersTo, values }: ChartCells,
  setting: FormulaSetting,
): readonly string[] {
  const count = countCells(refersTo);
  const unsound = values.filter((value) => typeof value === "number" && !Number.isFinite(value));
  return [
    ...(count === null ? [`${what}: not a run of cells of a sheet: ${refersTo}`] : []),
    ...(count !== null && count !== values.length
      ? [`${what}: ${count} cells with ${values.length} values`]
      : []),
    ...checkFormula(refersTo, setting).map((fault) => `${what} ${fault}`),
    ...unsound.map((value) => `${what}: a cell holds ${value}`),
  ];
}

/** How many cells of one row or column are meant; null where it is no such run, with its sheet and $ signs. */
function countCells(refersTo: string): number | null {
  const [, left, top, right = left, bottom = top] =
    /!\$([A-Z]{1,3})\$(\d{1,7})(?::\$([A-Z]{1,3})\$(\d{1,7}))?$/.exec(refersTo) ?? [];
  if (left === undefined || right === undefined) return null;
  const columns = columnNumber(right) - columnNumber(left) + 1;
  const rows = Number(bottom) - Number(top) + 1;
  return columns >= 1 && rows >= 1 && (columns === 1 || rows === 1) ? columns * rows : null;
}

function checkAxis({ min, max, step, numberFormat }: BlueprintChart["axis"]): readonly string[] {
  const isRange = Number.isFinite(min) && (max === undefined || (Number.isFinite(max) && max > min));
  return [
    ...(isRange ? [] : ["axis ends before it begins, or isn't of numbers"]),
    ...(step === undefined || (Number.isFinite(step) && step > 0) ? [] : ["step of the axis isn't over 0"]),
    ...(numberFormat === "" ? ["number format is empty"] : []),
  ];
}
