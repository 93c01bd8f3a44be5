import type { Blueprint, BlueprintSheet } from "../../core/workbook/blueprint";
import { type ChartSheet, queueChartSheets } from "./findMissingCharts";
import type { Context } from "./officeTypes";

/**
 * Puts a workbook's sheets in place of those of a blank workbook that is open, and shows the first visible one.
 * What comes back are the sheets that should have charts, with those that Excel kept. Null, with nothing done, where
 * the open workbook isn't blank. Three syncs.
 */
export async function insertIntoBlank(
  context: Context,
  { sheets }: Blueprint,
  base64: string,
): Promise<readonly ChartSheet[] | null> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const old = worksheets.items;
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  // A sheet of the same name would get another; blank workbooks hold few sheets.
  if (old.length > mostBlankSheets || old.some(({ name }) => taken.has(name.toLowerCase()))) return null;
  const contents = old.map((sheet) => ({
    // With formats: a sheet that somebody has begun to draw isn't blank.
    used: sheet.getUsedRangeOrNullObject(false).load({ address: true }),
    drawn: [sheet.charts.getCount(), sheet.shapes.getCount()],
  }));
  await context.sync();
  if (contents.some(({ used, drawn }) => !used.isNullObject || drawn.some(({ value }) => value > 0))) {
    return null;
  }
  context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
  for (const { name, visibility } of sheets)
    worksheets.getItem(name).visibility = officeVisibility[visibility];
  const first = sheets.find(({ visibility }) => visibility === "visible");
  if (first !== undefined) worksheets.getItem(first.name).activate();
  const chartSheetsOf = queueChartSheets(context, sheets);
  old.forEach((sheet) => sheet.delete());
  await context.sync();
  return chartSheetsOf();
}

const mostBlankSheets = 3;

const officeVisibility: Readonly<Record<BlueprintSheet["visibility"], "Visible" | "Hidden" | "VeryHidden">> =
  { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" };
