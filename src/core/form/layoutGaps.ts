import { statementTotal, measureTotal } from "./formSize";
import { sheetKeys, type ColumnKey, type RowKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import type { ColumnDraft, RowDraft, SheetDraft } from "./sheetDraft";
import { frameHead, framePrint, frameRows } from "./sheetFrame";
import type { StyleName } from "../workbook/styles";

/** Row keys of the gap list and of the list of unanswered statements, from 1. */
export const gapRow = (place: number): RowKey => `gap.${place}`;
export const unansweredRow = (place: number): RowKey => `unanswered.${place}`;
export const unansweredHead: RowKey = "unanswered";

/** The columns of the gap list, with their widths in characters and their looks. */
export const gapColumns = [
  ["#order", 6, "computedCentre"],
  ["#code", 10, "computedCentre"],
  ["#category", 7, "computedCentre"],
  ["#item", 28, "computed"],
  ["#level", 13, "computedCentre"],
  ["#text", 38, "computed"],
  ["#assessor", 13, "computedCentre"],
  ["#score", 10, "computedNumber"],
  ["#gain-item", 9, "computedSigned"],
  ["#gain-category", 9.8, "computedSigned"],
  ["#gain-total", 9, "computedSigned"],
  ["#reason", 26, "computed"],
] as const satisfies readonly (readonly [ColumnKey, number, StyleName])[];

/** The columns of the list of unanswered statements. */
const unansweredColumns: readonly ColumnKey[] = ["#order", "#code", "#category", "#item", "#level", "#text"];

/**
 * The gap list as a table, and below it what hasn't been answered. Rows for every statement and measure stand
 * ready and hidden, so that writing results never has to draw one.
 */
export function layoutGaps(context: LayoutContext): SheetDraft {
  const { form, results } = context.words;
  const heads: Record<(typeof gapColumns)[number][0], string> = {
    "#order": results.order,
    "#code": results.code,
    "#category": results.category,
    "#item": results.item,
    "#level": results.level,
    "#text": results.gapText,
    "#assessor": results.assessor,
    "#score": results.scoreToday,
    "#gain-item": results.gainItem,
    "#gain-category": results.gainCategory,
    "#gain-total": results.gainTotal,
    "#reason": results.reason,
  };
  const gaps = statementTotal(context) + measureTotal(context);
  const unanswered = statementTotal(context);
  const row = (key: RowKey, columns: readonly ColumnKey[]): RowDraft => ({
    key,
    isHidden: true,
    cells: Object.fromEntries(
      gapColumns
        .filter(([column]) => columns.includes(column))
        .map(([column, , style]) => [column, { style }]),
    ),
  });
  const headCells = (columns: readonly ColumnKey[]): RowDraft["cells"] =>
    Object.fromEntries(
      gapColumns
        .filter(([column]) => columns.includes(column))
        .map(([column]) => [column, { style: "headSmall", value: heads[column] }]),
    );
  const all = gapColumns.map(([column]) => column);
  return {
    key: sheetKeys.gaps,
    name: form.sheetGaps,
    tabColour: "7030A0",
    columns: [
      { key: "#key", widthChars: 10, isHidden: true },
      ...gapColumns.map(([key, widthChars]): ColumnDraft => ({ key, widthChars })),
    ],
    head: [
      ...frameHead(context, results.gapsTitle, { title: "#order", agency: ["#score", "#reason"] }, (refs) =>
        refs.cell(frameRows.notice, "#id", sheetKeys.summary),
      ),
      { leastHeightPt: 44, cells: headCells(all) },
    ],
    body: [
      ...Array.from({ length: gaps }, (_, place) => row(gapRow(place + 1), all)),
      {
        key: unansweredHead,
        isHidden: true,
        leastHeightPt: 36,
        cells: { "#order": { style: "subtitle", value: results.unansweredHead } },
      },
      ...Array.from({ length: unanswered }, (_, place) => row(unansweredRow(place + 1), unansweredColumns)),
    ],
    isProtected: true,
    tables: [{ name: "PmqaGaps", firstRow: gapRow(1), lastRow: gapRow(gaps), columns: all }],
    print: framePrint(context, "landscape"),
  };
}
