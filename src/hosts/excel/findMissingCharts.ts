import type { BlueprintSheet } from "../../core/workbook/blueprint";
import type { BlueprintChart } from "../../core/workbook/chart";
import type { Context, ProtectionOptions } from "./officeTypes";

/** A sheet that came into the open workbook, and the charts that came with it. */
export interface ChartSheet {
  readonly id: string;
  readonly name: string;
  readonly chartNames: readonly string[];
  /** Null where the sheet isn't protected. */
  readonly protection: ProtectionOptions | null;
}

/** Charts to draw in a sheet. */
export interface MissingCharts extends ChartSheet {
  readonly charts: readonly BlueprintChart[];
}

/** The sheets of a blueprint that have charts, by what Excel made of them. What comes back tells after the next sync. */
export function queueChartSheets(
  { workbook: { worksheets } }: Context,
  sheets: readonly BlueprintSheet[],
): () => readonly ChartSheet[] {
  const queued = sheets
    .filter(({ charts = [] }) => charts.length > 0)
    .map(({ name }) => {
      const sheet = worksheets.getItem(name);
      sheet.load({ id: true, protection: { protected: true, options: true } });
      return { name, sheet, charts: sheet.charts.load({ name: true }) };
    });
  return () =>
    queued.map(({ name, sheet: { id, protection }, charts }) => ({
      id,
      name,
      chartNames: charts.items.map((chart) => chart.name),
      protection: protection.protected ? protection.options : null,
    }));
}

/** The charts of a blueprint that Excel dropped when it took the sheets in. */
export function findMissingCharts(
  blueprintSheets: readonly BlueprintSheet[],
  sheets: readonly ChartSheet[],
): readonly MissingCharts[] {
  return sheets.flatMap((sheet) => {
    const { charts = [] } = blueprintSheets.find(({ name }) => name === sheet.name) ?? {};
    // As many under other names are the same charts: the sheet is new.
    if (sheet.chartNames.length >= charts.length) return [];
    const missing = charts.filter(({ name }) => !sheet.chartNames.includes(name));
    return [{ ...sheet, charts: missing }];
  });
}
