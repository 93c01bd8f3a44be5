import { fill } from "../../text/fill";
import { shortenText } from "../../text/shortenText";
import { headerFace, headerText } from "../../workbook/headerText";
import type { ConsolidationContext } from "./consolidationContext";
import { isComplete } from "./receiptSums";
import { wholeLine, type SheetLine, type TableSheet } from "./tableSheet";

/** Headers hold 255 characters in all. */
const longestHeader = 180;

/**
 * The lines that open every sheet: its title, what the batch is of, and what readers must know before they use it:
 * that sums don't meet, and that agencies stand behind aliases.
 */
export function headLines(
  context: ConsolidationContext,
  columns: readonly unknown[],
  title: string,
  notices: readonly string[] = [],
): readonly SheetLine[] {
  const { consolidation, words } = context;
  const { sheets } = words;
  const alarm = fill(sheets.faultNotice, { sheet: sheets.sheetReceipt });
  return [
    ...titleLines(context, columns, title),
    ...(isComplete(consolidation.receipt) ? [] : [wholeLine(columns, alarm, "alarm")]),
    ...notices.map((notice) => wholeLine(columns, notice, "note")),
  ];
}

/** The same without the alarm, for the sheet that says more of it. */
export function titleLines(
  { isBlind, period, words }: ConsolidationContext,
  columns: readonly unknown[],
  title: string,
): readonly SheetLine[] {
  return [
    { ...wholeLine(columns, title, "title"), leastHeightPt: 33 },
    wholeLine(columns, period, "note"),
    ...(isBlind ? [wholeLine(columns, words.sheets.aliasNotice, "note")] : []),
  ];
}

/** Orientation, header and footer of a printed sheet. */
export function printOf(
  { period, title, words }: ConsolidationContext,
  orientation: "portrait" | "landscape" = "landscape",
): TableSheet<unknown>["print"] {
  const header = shortenText(fill(words.sheets.header, { title, period }), longestHeader);
  return {
    orientation,
    header: { left: headerText(header) },
    footer: { right: `${headerFace}${words.sheets.page}` },
  };
}
