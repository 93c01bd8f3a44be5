import { type Box, columnNumber } from "../../../src/core/workbook/address";
import type { OfficeChart, OfficeSeries, OfficeSheet } from "./officeWorkbook";

/** An object of Excel's that a request can name; `type` is its class in Microsoft's types. */
export type Remote =
  | { readonly type: "Workbook" | "Application" | "WorksheetCollection" | "AddinInternalService" }
  | { readonly type: "WorkbookProtection" }
  | { readonly type: "Worksheet" | "WorksheetProtection"; readonly sheet: OfficeSheet }
  | { readonly type: "ChartCollection" | "ShapeCollection"; readonly sheet: OfficeSheet }
  | {
      readonly type: "PageLayout" | "HeaderFooterGroup" | "HeaderFooter";
      readonly sheet: OfficeSheet;
    }
  | { readonly type: "RangeAreas"; readonly sheet: OfficeSheet; readonly areas: string }
  | ChartRemote
  | SeriesRemote
  | { readonly type: "Range" | "RangeFormat"; readonly sheet: OfficeSheet; readonly box: Box };

/** A chart, or a part of it; `path` leads there from the chart, such as "axes.valueAxis". */
export interface ChartRemote {
  readonly type:
    | "Chart"
    | "ChartAreaFormat"
    | "ChartAxes"
    | "ChartAxis"
    | "ChartAxisFormat"
    | "ChartBorder"
    | "ChartFont"
    | "ChartGridlines"
    | "ChartGridlinesFormat"
    | "ChartLegend"
    | "ChartLineFormat"
    | "ChartSeriesCollection"
    | "ChartTitle"
    | "ChartTitleFormat";
  readonly sheet: OfficeSheet;
  readonly chart: OfficeChart;
  readonly path: string;
}

/** A series of a chart, or a part of it; `path` leads there from the series. */
export interface SeriesRemote {
  readonly type:
    | "ChartDataLabelFormat"
    | "ChartDataLabels"
    | "ChartFill"
    | "ChartFont"
    | "ChartLineFormat"
    | "ChartSeries"
    | "ChartSeriesFormat";
  readonly sheet: OfficeSheet;
  readonly chart: OfficeChart;
  readonly series: OfficeSeries;
  readonly path: string;
}

export type RemoteType = Remote["type"];

/** A rectangle from an A1 address such as F7:H9, or 7:9 for whole rows; null where it is no address. */
export function boxOfAddress(address: string): Box | null {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: lastColumn };
  const corners = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address);
  if (!corners) return null;
  const [, left = "", top = "", right = left, bottom = top] = corners;
  return { top: Number(top), bottom: Number(bottom), left: columnNumber(left), right: columnNumber(right) };
}

export const lastColumn = 16_384;
