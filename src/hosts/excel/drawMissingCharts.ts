import { type Problem, problem } from "../../core/problem";
import type { Digits } from "../../core/text/digits";
import { numberFormatIn } from "../../core/workbook/numberFormatIn";
import { attempt } from "./attempt";
import { beginChart, drawChart } from "./drawChart";
import type { MissingCharts } from "./findMissingCharts";
import type { Context, ExcelRun, Worksheet } from "./officeTypes";

/**
 * Draws the charts that Excel dropped: Excel on the web does when it takes sheets in. Two syncs; none where nothing
 * is missing. Where Excel refuses, the charts that were begun are taken away again, and a warning says so: the
 * workbook is complete but for them.
 */
export async function drawMissingCharts(
  run: ExcelRun,
  missing: readonly MissingCharts[],
  digits: Digits | undefined,
): Promise<readonly Problem[]> {
  if (missing.length === 0) return [];
  const drawn = await attempt(() => run((context) => drawCharts(context, missing, digits)));
  if (drawn.ok) return [];
  const cleared = await attempt(() => run((context) => clearCharts(context, missing)));
  const mayBeOpen = !cleared.ok && missing.some(({ protection }) => protection !== null);
  return [problem("excel/charts-not-drawn"), ...(mayBeOpen ? [problem("excel/left-open")] : [])];
}

async function drawCharts(
  context: Context,
  missing: readonly MissingCharts[],
  digits: Digits | undefined,
): Promise<void> {
  const sheets = openSheets(context, missing);
  const begun = sheets.flatMap(({ sheet, charts }) =>
    charts.map((chart) => beginChart(context, sheet, chart)),
  );
  await context.sync();
  begun.forEach((each) => {
    const { numberFormat } = each.chart.axis;
    drawChart(context, each, numberFormatIn(digits, numberFormat) ?? numberFormat);
  });
  sheets.forEach(closeSheet);
  await context.sync();
}

async function clearCharts(context: Context, missing: readonly MissingCharts[]): Promise<void> {
  const sheets = openSheets(context, missing);
  sheets.forEach(({ sheet, charts }) =>
    charts.forEach(({ name }) => sheet.charts.getItemOrNullObject(name).delete()),
  );
  sheets.forEach(closeSheet);
  await context.sync();
}

interface OpenSheet extends MissingCharts {
  readonly sheet: Worksheet;
}

function openSheets({ workbook }: Context, missing: readonly MissingCharts[]): readonly OpenSheet[] {
  const sheets = missing.map((each) => ({ ...each, sheet: workbook.worksheets.getItem(each.id) }));
  sheets.forEach(({ sheet, protection }) => {
    if (protection !== null) sheet.protection.unprotect();
  });
  return sheets;
}

function closeSheet({ sheet, protection }: OpenSheet): void {
  if (protection !== null) sheet.protection.protect(protection);
}
