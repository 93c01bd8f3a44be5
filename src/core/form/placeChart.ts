import { absoluteBoxA1, quoteSheetName, type Box } from "../workbook/address";
import type { BlueprintRow } from "../workbook/blueprint";
import type { BlueprintChart, ChartCells } from "../workbook/chart";
import type { SheetMap } from "./refs";
import type { ChartDraft, ChartRun } from "./sheetDraft";

/** A chart with addresses, and the figures that its cells are issued with. Places that aren't in the sheet throw. */
export function placeChart(draft: ChartDraft, map: SheetMap, rows: readonly BlueprintRow[]): BlueprintChart {
  const { from, to, points, series, ...chart } = draft;
  const cells = (run: ChartRun): ChartCells => {
    const box = boxOf(run, map);
    const values = Array.from({ length: box.bottom - box.top + 1 }, (_, offset) => {
      const row = rows.find(({ row }) => row === box.top + offset);
      return row?.cells.find(({ column }) => column === box.left)?.value ?? null;
    });
    return { refersTo: `${quoteSheetName(map.name)}!${absoluteBoxA1(box)}`, values };
  };
  const topLeft = boxOf({ ...from, lastRow: from.row }, map);
  const bottomRight = boxOf({ ...to, lastRow: to.row }, map);
  return {
    ...chart,
    box: { top: topLeft.top, left: topLeft.left, bottom: bottomRight.top, right: bottomRight.left },
    points: cells(points),
    series: series.map(({ name, figures, look }) => ({ name: cells(name), figures: cells(figures), look })),
  };
}

function boxOf({ row, lastRow = row, column }: ChartRun, map: SheetMap): Box {
  const [top, bottom, at] = [map.rows.get(row), map.rows.get(lastRow), map.columns.get(column)];
  if (top === undefined || bottom === undefined || at === undefined)
    throw new Error(`sheet ${map.key} has no place ${row} to ${lastRow}, ${column}`);
  return { top, left: at, bottom, right: at };
}
