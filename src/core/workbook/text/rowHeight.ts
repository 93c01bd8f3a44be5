import type { Style } from "../styles";
import { breakLines } from "./breakLines";
import { textWidthPt } from "./textWidth";

/** The highest row a spreadsheet has, in points. */
export const maxRowHeightPt = 409;

/** Points that one unit of column width takes: 7 pixels at 96 dpi, the digit of Arial 10; and 5 pixels beside them. */
const pointsPerChar = 5.25;
const pointsBeside = 3.75;
/** What the cell's edges keep free of text, left and right together. */
const sidePaddingPt = 5;
/** What one step of indent keeps free, at the side that the text begins from. */
const indentPt = 10;
/** Above the first line and below the last one together. */
const linePaddingPt = 3;
/** Height of a line over the type size: the face's ascent, descent and gap, with room for two marks above. */
const lineHeightRatio = 1.34;
/** Programs set the same text a little wider or narrower than its advances say; reckon with the wider. */
const widthReserve = 1.04;

/** A text in a cell of a row: how it looks, and how wide the cell (or its merged block) is. */
export interface WrappedText {
  readonly text: string;
  readonly style: Style;
  readonly widthChars: number;
}

/** Width in points that a cell gives to its text. */
export function textRoomPt({ style, widthChars }: Pick<WrappedText, "style" | "widthChars">): number {
  return Math.max(
    widthChars * pointsPerChar + pointsBeside - sidePaddingPt - (style.indent ?? 0) * indentPt,
    1,
  );
}

/** How many lines a text takes in its cell; 1 where the cell doesn't wrap. */
export function lineCount({ text, style, widthChars }: WrappedText): number {
  if (!style.wraps) return 1;
  const measure = (part: string) => textWidthPt(part, style.sizePt, style.isBold === true) * widthReserve;
  return breakLines(text, textRoomPt({ style, widthChars }), measure).length;
}

/** Height in points that a text needs, whatever a row can have. */
export function textHeightPt(wrapped: WrappedText): number {
  return lineCount(wrapped) * wrapped.style.sizePt * lineHeightRatio + linePaddingPt;
}

/**
 * Height in points of a row in which every text stands whole: at least `leastPt`, at most what a row can have.
 * Rounded up to quarters of a point, as spreadsheets store it.
 */
export function rowHeightPt(texts: readonly WrappedText[], leastPt: number): number {
  const needed = texts.reduce((height, text) => Math.max(height, textHeightPt(text)), leastPt);
  return Math.min(Math.ceil(needed * 4) / 4, maxRowHeightPt);
}
