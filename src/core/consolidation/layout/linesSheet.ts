import type { Box } from "../../workbook/address";
import { absoluteBoxA1, quoteSheetName } from "../../workbook/address";
import type { BlueprintSheet, PrintSetup } from "../../workbook/blueprint";
import type { BlueprintChart, ChartCells } from "../../workbook/chart";
import { createRowHeights } from "./rowHeights";
import { lineHeightPt, marginsCm, mergesOf, placeLine, type SheetLine } from "./tableSheet";

/** A sheet of lines without a table of its own, printed on one page. */
export interface LinesSheet {
  readonly key: string;
  readonly name: string;
  readonly tabColour: string;
  readonly widths: readonly number[];
  readonly lines: readonly SheetLine[];
  readonly charts: readonly BlueprintChart[];
  readonly print: Pick<PrintSetup, "orientation" | "header" | "footer">;
}

/** The sheet with addresses and heights. */
export function layoutLines({ widths, lines, charts, print, ...sheet }: LinesSheet): BlueprintSheet {
  const heights = createRowHeights();
  return {
    ...sheet,
    visibility: "visible",
    columns: widths.map((widthChars) => ({ widthChars })),
    rows: lines.map((line, place) => placeLine(line, place + 1, widths, heights)),
    defaultRowHeightPt: lineHeightPt,
    merges: lines.flatMap((line, place) => mergesOf(line, place + 1)),
    isProtected: false,
    validations: [],
    conditionalFormats: [],
    tables: [],
    ...(charts.length === 0 ? {} : { charts }),
    print: {
      ...print,
      marginsCm,
      fitsOnePage: true,
      // A chart that ends with the last column would take the next one onto the page.
      area: { top: 1, left: 1, bottom: lines.length, right: widths.length },
      breaksAfterRows: [],
    },
  };
}

/** Heights in points of lines, one by one. */
export function heightsOfLines(lines: readonly SheetLine[], widths: readonly number[]): readonly number[] {
  const heights = createRowHeights();
  return lines.map((line) => placeLine(line, 1, widths, heights).heightPt ?? lineHeightPt);
}

/** Cells of lines for a chart to refer to, with what they hold; a cell that isn't written holds nothing. */
export function chartCells(sheetName: string, lines: readonly SheetLine[], box: Box): ChartCells {
  const places = Array.from({ length: box.bottom - box.top + 1 }, (_, offset) => box.top + offset);
  return {
    refersTo: `${quoteSheetName(sheetName)}!${absoluteBoxA1(box)}`,
    values: places.map((row) => {
      const cells = lines[row - 1]?.cells ?? [];
      return cells.find(({ column }) => column === box.left)?.value ?? null;
    }),
  };
}
