import { columnWidthPt } from "../columnWidth";
import type { Style } from "../styles";
import { breakLines } from "./breakLines";
import { cutAtLines } from "./cutAtLines";
import { hasMissingCharacters, textWidthPt } from "./textWidth";

/** The highest row a spreadsheet has, in points. */
export const maxRowHeightPt = 409;

/** What the cell's edges keep free of text, left and right together. */
const sidePaddingPt = 5;
/** What one step of indent keeps free, at the side that the text begins from: three spaces of Arial 10. */
const indentPt = 8.5;
/** Above the first line and below the last one together. */
const linePaddingPt = 3;
/**
 * Height of a line over the type size: the face's ascent, descent and gap (1.31 by the measures that Windows takes),
 * with room for two marks above.
 */
const lineHeightRatio = 1.34;
/** The same for a text with characters of another face. */
const otherFaceRatio = 1.6;
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
  return Math.max(columnWidthPt(widthChars) - sidePaddingPt - (style.indent ?? 0) * indentPt, 1);
}

/** How many lines a text takes in its cell; 1 where the cell doesn't wrap. */
export function lineCount({ text, style, widthChars }: WrappedText): number {
  if (!style.wraps) return 1;
  return breakLines(text, textRoomPt({ style, widthChars }), measureOf(style)).length;
}

/** A text that wraps in its cell, in pieces of so many lines; put together they are the text. */
export function cutText({ text, style, widthChars }: WrappedText, linesAPiece: number): readonly string[] {
  return cutAtLines(text, textRoomPt({ style, widthChars }), measureOf(style), linesAPiece);
}

/** Height in points that a text needs, whatever a row can have. */
export function textHeightPt(wrapped: WrappedText): number {
  return lineCount(wrapped) * lineHeightPt(wrapped) + linePaddingPt;
}

/** Whether a text stands whole in the highest row that there is. */
export function fitsRow(wrapped: WrappedText): boolean {
  return textHeightPt(wrapped) <= maxRowHeightPt;
}

/**
 * Height in points of a row in which every text stands whole: at least `leastPt`, at most what a row can have. One
 * that no row holds gets as many whole lines as there is room for. In quarters of a point, as spreadsheets store it.
 */
export function rowHeightPt(texts: readonly WrappedText[], leastPt: number): number {
  const needed = texts.reduce((height, text) => Math.max(height, shownHeightPt(text)), leastPt);
  return Math.min(Math.ceil(needed * 4) / 4, maxRowHeightPt);
}

function shownHeightPt(wrapped: WrappedText): number {
  const heightPt = textHeightPt(wrapped);
  if (heightPt <= maxRowHeightPt) return heightPt;
  const linePt = lineHeightPt(wrapped);
  return Math.floor((maxRowHeightPt - linePaddingPt) / linePt) * linePt + linePaddingPt;
}

function lineHeightPt({ text, style }: WrappedText): number {
  return style.sizePt * (hasMissingCharacters(text) ? otherFaceRatio : lineHeightRatio);
}

function measureOf({ sizePt, isBold }: Style): (part: string) => number {
  return (part) => textWidthPt(part, sizePt, isBold === true) * widthReserve;
}
