import { boxA1, columnLetters } from "../../../src/core/workbook/address";
import { chartNamed, type OfficeSeries } from "./officeWorkbook";
import type { ChartRemote, Remote, RemoteType, SeriesRemote } from "./remoteObjects";
import { OfficeFault } from "./wire";

/** What a method of a chart gives: an object or a plain value. */
type Given = { readonly object: Remote | null } | { readonly value: unknown };

type RangeOf = Extract<Remote, { readonly box: unknown }>;

/** The parts of charts and of series, by the properties that lead to them. */
export const chartParts: Partial<Record<RemoteType, Readonly<Record<string, RemoteType>>>> = {
  Chart: {
    axes: "ChartAxes",
    format: "ChartAreaFormat",
    legend: "ChartLegend",
    series: "ChartSeriesCollection",
    title: "ChartTitle",
  },
  ChartAreaFormat: { border: "ChartBorder", font: "ChartFont" },
  ChartAxes: { categoryAxis: "ChartAxis", valueAxis: "ChartAxis" },
  ChartAxis: { format: "ChartAxisFormat", majorGridlines: "ChartGridlines" },
  ChartAxisFormat: { font: "ChartFont" },
  ChartGridlines: { format: "ChartGridlinesFormat" },
  ChartGridlinesFormat: { line: "ChartLineFormat" },
  ChartTitle: { format: "ChartTitleFormat" },
  ChartTitleFormat: { font: "ChartFont" },
  ChartSeries: { dataLabels: "ChartDataLabels", format: "ChartSeriesFormat" },
  ChartDataLabels: { format: "ChartDataLabelFormat" },
  ChartDataLabelFormat: { font: "ChartFont" },
  ChartSeriesFormat: { fill: "ChartFill", line: "ChartLineFormat" },
};

/** The part of a chart that a property leads to. */
export function chartPart(remote: ChartRemote | SeriesRemote, name: string, type: RemoteType): Remote {
  const path = remote.path === "" ? name : `${remote.path}.${name}`;
  if (remote.chart.type?.startsWith("Radar") === true && name === "categoryAxis") {
    throw new OfficeFault("GeneralException", "a radar has no axis of categories");
  }
  return { ...remote, type, path } as Remote;
}

/** What a property of a chart or of a series says. */
export function readChart(remote: ChartRemote | SeriesRemote, name: string): unknown {
  if (remote.type === "Chart" && name === "name") return remote.chart.name;
  if (remote.type === "ChartSeries" && name === "name") return remote.series.name;
  throw new OfficeFault("ApiNotFound", `${remote.type}.${name}`);
}

/** Sets a property of a chart or of a series as Excel does: none of a protected sheet's. */
export function setChart(remote: ChartRemote | SeriesRemote, name: string, given: unknown): void {
  refuseProtected(remote);
  if (remote.type === "Chart" && name === "name") {
    remote.chart.name = String(given);
    return;
  }
  const looks = "series" in remote ? remote.series.looks : remote.chart.looks;
  looks.set(remote.path === "" ? name : `${remote.path}.${name}`, given);
}

/** Calls a method of a sheet's charts. */
export function callCharts(
  { sheet, type }: Extract<Remote, { readonly type: "ChartCollection" | "ShapeCollection" }>,
  name: string,
  given: readonly unknown[],
): Given {
  if (type === "ShapeCollection") return { value: sheet.shapes };
  switch (name) {
    case "getCount":
      return { value: sheet.charts.length };
    case "getItemOrNullObject": {
      const chart = sheet.charts.find((each) => each.name === given[0]);
      return { object: chart ? { type: "Chart", sheet, chart, path: "" } : null };
    }
    case "add": {
      if (sheet.protection !== null) throw new OfficeFault("AccessDenied", `${sheet.name} is protected`);
      const chart = chartNamed(`Chart ${sheet.charts.length + 1}`, String(given[0]));
      chart.series = ownSeries(given[1] as RangeOf);
      sheet.charts = [...sheet.charts, chart];
      return { object: { type: "Chart", sheet, chart, path: "" } };
    }
    default:
      throw new OfficeFault("ApiNotFound", `ChartCollection.${name}`);
  }
}

/** Calls a method of a chart, of its series or of one of them. */
export function callChart(
  remote: ChartRemote | SeriesRemote,
  name: string,
  given: readonly unknown[],
): Given {
  const { sheet, chart } = remote;
  switch (`${remote.type}.${name}`) {
    case "ChartSeriesCollection.getCount":
      return { value: chart.series.length };
    case "ChartSeriesCollection.getItemAt":
      return { object: seriesOf(remote, chart.series[Number(given[0])]) };
    default:
  }
  refuseProtected(remote);
  switch (`${remote.type}.${name}`) {
    case "Chart.delete":
      sheet.charts = sheet.charts.filter((each) => each !== chart);
      return { value: null };
    case "Chart.setPosition":
      chart.position = [String(given[0]), String(given[1])];
      return { value: null };
    case "ChartSeriesCollection.add": {
      const series = blankSeries(String(given[0]));
      chart.series = [...chart.series, series];
      return { object: seriesOf(remote, series) };
    }
    case "ChartFill.setSolidColor":
      setChart(remote, "color", given[0]);
      return { value: null };
    default:
      if ("series" in remote) return callSeries(remote, name, given);
      throw new OfficeFault("ApiNotFound", `${remote.type}.${name}`);
  }
}

function callSeries({ chart, series }: SeriesRemote, name: string, given: readonly unknown[]): Given {
  switch (name) {
    case "delete":
      chart.series = chart.series.filter((each) => each !== series);
      return { value: null };
    case "setValues":
      series.values = addressOf(given[0] as RangeOf);
      return { value: null };
    case "setXAxisValues":
      series.points = addressOf(given[0] as RangeOf);
      return { value: null };
    default:
      throw new OfficeFault("ApiNotFound", `ChartSeries.${name}`);
  }
}

function seriesOf({ sheet, chart }: ChartRemote | SeriesRemote, series: OfficeSeries | undefined): Remote {
  if (series === undefined) throw new OfficeFault("ItemNotFound");
  return { type: "ChartSeries", sheet, chart, series, path: "" };
}

/** The series that Excel makes of cells by itself: one for each column, or for each row where there are fewer of them. */
function ownSeries({ sheet, box }: RangeOf): OfficeSeries[] {
  const [height, width] = [box.bottom - box.top + 1, box.right - box.left + 1];
  return Array.from({ length: Math.min(height, width) }, (_, at) => ({
    ...blankSeries(`Series${at + 1}`),
    values: `${sheet.name}!${columnLetters(box.left + at)}`,
  }));
}

function blankSeries(name: string): OfficeSeries {
  return { name, values: null, points: null, looks: new Map() };
}

function addressOf({ sheet, box }: RangeOf): string {
  return `${sheet.name}!${boxA1(box)}`;
}

function refuseProtected({ sheet }: ChartRemote | SeriesRemote): void {
  if (sheet.protection !== null) throw new OfficeFault("AccessDenied", `${sheet.name} is protected`);
}
