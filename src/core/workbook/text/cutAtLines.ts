import { breakLines } from "./breakLines";

/**
 * A text in pieces of a number of lines each, cut where its lines end in a width. The pieces put together are the text,
 * to the last space and line end; an empty text is one empty piece.
 */
export function cutAtLines(
  text: string,
  widthPt: number,
  measure: (text: string) => number,
  linesAPiece: number,
): readonly string[] {
  const starts = lineStarts(text, breakLines(text, widthPt, measure));
  const cuts = starts.filter((start, line) => line > 0 && line % linesAPiece === 0 && start < text.length);
  return [0, ...cuts].map((start, at) => text.slice(start, cuts[at] ?? text.length));
}

/** Where each line begins in the text: what hangs over at a line's end belongs to that line. */
function lineStarts(text: string, lines: readonly string[]): readonly number[] {
  let end = 0;
  return lines.map((line, place) => {
    const start = place === 0 ? 0 : line === "" ? afterLineEnd(text, end) : text.indexOf(line, end);
    end = start + line.length;
    return start;
  });
}

function afterLineEnd(text: string, from: number): number {
  const lineEnd = /\r\n|\r|\n/g;
  lineEnd.lastIndex = from;
  return lineEnd.test(text) ? lineEnd.lastIndex : text.length;
}
