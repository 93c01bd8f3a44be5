import type { BlueprintChart, ChartSeries } from "../../../src/core/workbook/chart";
import { checkBlueprint } from "../../../src/core/workbook/checkBlueprint";
import { chartBlueprint, chartSheet, chartSheetName } from "../../support/sampleCharts";

const [sample] = chartSheet().charts ?? [];

/** The faults of the sample with nothing but its first chart, changed as a test wants it. */
function faultsOf(more: Partial<BlueprintChart>): readonly string[] {
  if (sample === undefined) throw new Error("the sample has no chart");
  return checkBlueprint(chartBlueprint({ sheets: [chartSheet({ charts: [{ ...sample, ...more }] })] }));
}

const place = `${chartSheetName}: chart SampleRadar:`;
const series = sample?.series ?? [];
const [first] = series;
const withFirst = (more: Partial<ChartSeries>): Partial<BlueprintChart> => ({
  series: first === undefined ? [] : [{ ...first, ...more }],
});

describe("checkChart", () => {
  it("finds nothing wrong with sound charts", () => {
    expect(checkBlueprint(chartBlueprint())).toEqual([]);
  });

  it.each<[string, Partial<BlueprintChart>, string]>([
    ["without a title", { title: "" }, "title is empty or over 255 characters"],
    ["with a title too long", { title: "ก".repeat(256) }, "title is empty or over 255 characters"],
    ["that nobody can hear of", { altText: "" }, "alternative text is empty or over 25000 characters"],
    [
      "whose range ends before it begins",
      { box: { top: 9, left: 1, bottom: 8, right: 2 } },
      "range isn't one, or touches the end of the sheet: A9:B8",
    ],
    [
      "in the sheet's last column",
      { box: { top: 1, left: 1, bottom: 2, right: 16_384 } },
      "range isn't one, or touches the end of the sheet: A1:XFD2",
    ],
    ["without a series", { series: [] }, "has no series, or over 255"],
    [
      "with too many series",
      { series: Array.from({ length: 64 }, () => series).flat() },
      "has no series, or over 255",
    ],
    [
      "that refers to a sheet that doesn't exist",
      withFirst({ name: { refersTo: "'ข'!$A$1", values: ["ก"] } }),
      "series 1 name refers to a sheet that doesn't exist: ข",
    ],
    [
      "whose series is named by several cells",
      withFirst({ name: { refersTo: `'${chartSheetName}'!$A$1:$A$2`, values: ["ก", "ข"] } }),
      "series 1 name isn't one cell",
    ],
    [
      "whose figures are fewer than its points",
      withFirst({ figures: { refersTo: `'${chartSheetName}'!$B$2:$B$3`, values: [1, 2] } }),
      "series 1 has 2 figures for 7 points",
    ],
    [
      "whose values are fewer than their cells",
      { points: { refersTo: `'${chartSheetName}'!$A$2:$A$9`, values: Array<string>(7).fill("ก") } },
      "points: 8 cells with 7 values",
    ],
    [
      "that refers to a block of cells",
      { points: { refersTo: `'${chartSheetName}'!$A$2:$B$8`, values: Array<string>(7).fill("ก") } },
      `points: not a run of cells of a sheet: '${chartSheetName}'!$A$2:$B$8`,
    ],
    [
      "that refers to cells that move",
      withFirst({ name: { refersTo: `'${chartSheetName}'!A1`, values: ["ก"] } }),
      `series 1 name: not a run of cells of a sheet: '${chartSheetName}'!A1`,
    ],
    [
      "with a figure that is no number",
      withFirst({
        figures: { refersTo: `'${chartSheetName}'!$B$2:$B$8`, values: [1, 2, 3, 4, 5, 6, Number.NaN] },
      }),
      "series 1: a cell holds NaN",
    ],
    [
      "whose axis goes nowhere",
      { axis: { min: 500, max: 500, numberFormat: "0" } },
      "axis ends before it begins, or isn't of numbers",
    ],
    [
      "whose axis has no steps",
      { axis: { min: 0, step: 0, numberFormat: "0" } },
      "step of the axis isn't over 0",
    ],
    ["without a number format", { axis: { min: 0, numberFormat: "" } }, "number format is empty"],
    [
      "of parts whose number format has sections",
      { kind: "stacked-bars", axis: { min: 0, numberFormat: "0;-0" } },
      "number format has sections",
    ],
  ])("finds a chart %s", (_, more, fault) => {
    expect(faultsOf(more)).toContain(`${place} ${fault}`);
  });

  it.each(["แผนภูมิ", "Pmqa Radar", "1Radar", ""])("finds a chart with the name %j", (name) => {
    expect(faultsOf({ name })).toContain(`${chartSheetName}: chart ${name}: name isn't an ASCII word`);
  });

  it("finds a chart's name that stands twice in the workbook, in other case too", () => {
    const sheets = [
      chartSheet(),
      chartSheet({
        key: "ข",
        name: "ข",
        charts: sample === undefined ? [] : [{ ...sample, name: "SAMPLERADAR" }],
      }),
    ];
    expect(checkBlueprint(chartBlueprint({ sheets }))).toEqual(["chart name stands twice: SAMPLERADAR"]);
  });
});
