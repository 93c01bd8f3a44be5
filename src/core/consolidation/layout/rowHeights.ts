import { maxRowHeightPt, rowHeightPt, textHeightPt, type WrappedText } from "../../workbook/text/rowHeight";

/** Heights of rows, quickly: texts that come again (a statement's, an agency's name) are measured once. */
export interface RowHeights {
  /** Height in points of a row in which every text stands whole, at least `leastPt`, as rowHeightPt gives it. */
  fit(texts: readonly WrappedText[], leastPt: number): number;
}

/** How many texts are remembered before all are forgotten: long sheets must not fill the memory. */
const mostRemembered = 4_000;

/** Longer texts pass the height of any row, whatever they say: not worth measuring to the end. */
const longestMeasured = 6_000;

/** Row heights with a memory of their own. */
export function createRowHeights(): RowHeights {
  const known = new Map<string, number>();
  const heightOf = (wrapped: WrappedText): number => {
    const { text, style, widthChars } = wrapped;
    if (!style.wraps) return textHeightPt({ ...wrapped, text: "" });
    if (text.length > longestMeasured) return maxRowHeightPt;
    const key = `${style.sizePt}|${style.isBold === true}|${style.indent ?? 0}|${widthChars}|${text}`;
    const height = known.get(key) ?? textHeightPt(wrapped);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, height);
    return height;
  };
  return {
    fit: (texts, leastPt) => rowHeightPt([], Math.max(leastPt, ...texts.map(heightOf))),
  };
}
