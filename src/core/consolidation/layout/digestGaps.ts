import { fill } from "../../text/fill";
import { shortenText } from "../../text/shortenText";
import { styleNamed, type StyleName } from "../../workbook/styles";
import { lineCount } from "../../workbook/text/rowHeight";
import { countAsked } from "../findings/countAsked";
import type { ConsolidationContext } from "./consolidationContext";
import { describeGap } from "./gapsSheet";
import { lineHeightPt, type SheetLine } from "./tableSheet";

/** The most gaps that the digest lists, and the fewest where the page is full. */
const listed = { most: 10, fewest: 5 } as const;
/** Share of the sheet's width that the list takes; its chart has the rest. */
const listShare = 0.62;
const bandHeightPt = 25;

/** The list of the most common gaps, at the left of the sheet, beside which their chart stands. */
export interface DigestGaps {
  /** A head over the whole width, heads, and a line for each gap; empty where nothing is lacking. */
  readonly lines: readonly SheetLine[];
  /** Lines above the first gap. */
  readonly headLines: number;
  /** The column of how many agencies have a gap; the chart stands to the right of the one after it. */
  readonly countColumn: number;
}

/**
 * The most common gaps, as many as there is room for, each cut to one line: the sheet of gaps has them all and whole.
 */
export function layoutDigestGaps(
  context: ConsolidationContext,
  widths: readonly number[],
  roomPt: number,
): DigestGaps {
  const { consolidation, index, words } = context;
  const { digest, sheets } = words;
  const { agencies, gaps } = consolidation;
  const countColumn = Math.max(columnAt(widths, listShare) - 1, 3);
  const headLines = 2;
  if (gaps.length === 0) return { lines: [], headLines, countColumn };
  const textSpan = countColumn - 2;
  const textWidth = widths.slice(1, countColumn - 1).reduce((sum, width) => sum + width, 0);
  const fitting = Math.floor((roomPt - bandHeightPt - lineHeightPt) / lineHeightPt);
  const shown = gaps.slice(0, Math.min(Math.max(fitting, listed.fewest), listed.most));
  const askedOf = countAsked(agencies, index);
  const line = (
    [id, text, count, of]: readonly [string, string, string | number, string | number],
    [idStyle, textStyle, countStyle]: readonly [StyleName, StyleName, StyleName],
  ): SheetLine => ({
    cells: [
      { column: 1, value: id, style: idStyle },
      { column: 2, span: textSpan, value: text, style: textStyle },
      { column: countColumn, value: count, style: countStyle },
      { column: countColumn + 1, value: of, style: countStyle },
    ],
  });
  const head = fill(digest.gapsHead, { shown: shown.length, all: gaps.length, sheet: sheets.sheetGaps });
  return {
    lines: [
      {
        cells: [{ column: 1, span: widths.length, value: head, style: "band" }],
        leastHeightPt: bandHeightPt,
      },
      line(
        [digest.gapId, sheets.gapText, digest.lacking, digest.lackingOf],
        ["headSmall", "headSmall", "headSmall"],
      ),
      ...shown.map((gap) =>
        line(
          [gap.id, cutToLine(describeGap(context, gap), textWidth), gap.agencies.length, askedOf(gap)],
          ["denseCentre", "dense", "denseCount"],
        ),
      ),
    ],
    headLines,
    countColumn,
  };
}

/** The last column that ends within a share of the whole width; 0 where the first doesn't. */
export function columnAt(widths: readonly number[], share: number): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  return widths.findIndex((width) => (left += width) > whole * share);
}

/** A text cut to what one line of the list holds. */
function cutToLine(text: string, widthChars: number): string {
  const style = styleNamed("dense");
  let characters = [...text].length;
  let cut = shortenText(text, characters);
  while (characters > 1 && lineCount({ text: cut, style, widthChars }) > 1) {
    characters -= 1;
    cut = shortenText(text, characters);
  }
  return cut;
}
