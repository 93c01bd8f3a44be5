import { fill } from "../../text/fill";
import type { Box } from "../../workbook/address";
import type { BlueprintSheet } from "../../workbook/blueprint";
import { findBatchFacts } from "../digest/findBatchFacts";
import { sumUpCategories, type CategorySum } from "../digest/sumUpCategories";
import type { ConsolidationContext } from "./consolidationContext";
import { describeBatchFact } from "./describeBatchFact";
import { layoutDigestCharts } from "./digestCharts";
import { columnAt, layoutDigestGaps } from "./digestGaps";
import { earlierHead, layoutDigestTable } from "./digestTable";
import { heightsOfLines, layoutLines } from "./linesSheet";
import { headLines, printOf } from "./sheetHead";
import { lineHeightPt, wholeLine, type SheetLine } from "./tableSheet";

/** What one page holds at 70 per cent, the smallest that people can read, less a little for printers' margins. */
const pageHeightPt = 1050;
/** Share of the width that the sentences take; two charts have the rest. */
const saysShare = 0.64;
/** The least height of a chart beside the sentences. */
const chartHeightPt = 200;
const bandHeightPt = 25;
const emptyLine: SheetLine = { cells: [] };
/** A little space between parts. */
const gapLine: SheetLine = { cells: [], leastHeightPt: 8 };

/** The batch on one page: what the figures say in sentences, charts, the categories' table, and the most common gaps. */
export function layoutDigest(context: ConsolidationContext): BlueprintSheet {
  const { consolidation, words } = context;
  const { digest, sheets } = words;
  const sums = sumUpCategories(consolidation);
  const table = layoutDigestTable(context, sums);
  const { widths } = table;
  const head = headLines(context, widths, digest.title);
  const layout = (lines: readonly SheetLine[], charts: BlueprintSheet["charts"] = []) =>
    layoutLines({
      key: "digest",
      name: sheets.sheetDigest,
      tabColour: "1F3864",
      widths,
      lines,
      charts,
      print: printOf(context, "portrait"),
    });
  if (consolidation.agencies.length === 0) return layout([...head, ...saysLines(context, widths)]);

  const besideColumn = columnAt(widths, saysShare) + 1;
  const says = fillUp(saysLines(context, widths.slice(0, besideColumn - 1)), widths);
  const before = [...head, ...says, gapLine];
  const above = [...before, ...table.lines, ...notesOf(context, sums, widths), gapLine];
  const roomPt = pageHeightPt - sum(heightsOfLines(above, widths));
  const gaps = layoutDigestGaps(context, widths, roomPt);
  const beside: Box = {
    top: head.length + 1,
    left: besideColumn,
    bottom: head.length + says.length,
    right: widths.length,
  };
  const middle = head.length + halfOf(heightsOfLines(says, widths));
  const lines = [...above, ...gaps.lines];
  const charts = layoutDigestCharts(context, table, gaps, {
    lines,
    tableRow: before.length + 1,
    gapsRow: above.length + 1,
    means: { ...beside, bottom: middle },
    levels: { ...beside, top: middle + 1 },
  });
  return layout(lines, charts);
}

/** The sentences under their head, over as many columns as are given. */
function saysLines(context: ConsolidationContext, columns: readonly unknown[]): readonly SheetLine[] {
  const { saysHead } = context.words.digest;
  return [
    { ...wholeLine(columns, saysHead, "band"), leastHeightPt: bandHeightPt },
    ...findBatchFacts(context.consolidation).map((fact) =>
      wholeLine(columns, `• ${describeBatchFact(context, fact)}`, "text14"),
    ),
  ];
}

/** The lines, and empty ones below them until two charts stand beside them. */
function fillUp(lines: readonly SheetLine[], widths: readonly number[]): readonly SheetLine[] {
  const missing = 2 * chartHeightPt - sum(heightsOfLines(lines, widths));
  const count = Math.max(0, Math.ceil(missing / lineHeightPt));
  return [...lines, ...Array.from({ length: count }, () => emptyLine)];
}

/** How many of the lines make up half of their height. */
function halfOf(heights: readonly number[]): number {
  const whole = sum(heights);
  let height = 0;
  return heights.findIndex((each) => (height += each) >= whole / 2) + 1;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

/** What readers must know of the table's figures, as far as it applies. */
function notesOf(
  context: ConsolidationContext,
  sums: readonly CategorySum[],
  widths: readonly unknown[],
): readonly SheetLine[] {
  const { words } = context;
  const { digest, sheets } = words;
  const isProvisional = sums.some(({ self, committee, earlier }) =>
    [self, committee, earlier].some(({ mean }) => mean?.isProvisional === true),
  );
  const hasEarlier = sums.some(({ earlier }) => earlier.agencies > 0);
  const notes = [
    digest.tableNotice,
    ...(hasEarlier ? [fill(digest.earlierNotice, { earlier: earlierHead(context) })] : []),
    ...(isProvisional ? [sheets.provisionalNotice] : []),
  ];
  return [wholeLine(widths, notes.join("  "), "note")];
}
