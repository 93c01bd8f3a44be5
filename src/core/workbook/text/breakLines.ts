/** A piece of text that is never broken inside, measured by whoever asks. */
type Measure = (text: string) => number;

const words = new Intl.Segmenter("th", { granularity: "word" });
const clusters = new Intl.Segmenter("th", { granularity: "grapheme" });

const opening = /^[([{“‘"'«]+$/u;
const closing = /^[)\]}”’"'»,.;:!?%ๆฯ…/\\-]+$/u;
const space = /^\s+$/u;
/** Codes, addresses and numbers go on after a point without a space: 1.1.S.1, go.th. */
const dotted = /[\p{Script=Latin}\p{Nd}][.,:;]$/u;
/** How an address of the web begins, and where programs break one that stands behind other words. */
const addressBegins = /\p{Script=Latin}:\/\/$/u;
const addressBreaks = /[-?]$/u;
const latin = /^[\p{Script=Latin}\p{Nd}]/u;

/**
 * The lines a text takes in a width, greedily, as spreadsheets wrap: between words (Thai words by dictionary),
 * never inside a character cluster unless one word alone is wider than the line. Line ends in the text stay.
 * Spaces at a line's end take no room. An empty text is one empty line. Some programs break an address of the web at its
 * slashes and some don't: the lines are those of the way that takes more.
 */
export function breakLines(text: string, widthPt: number, measure: Measure): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => breakParagraph(paragraph, widthPt, measure));
}

function breakParagraph(paragraph: string, widthPt: number, measure: Measure): readonly string[] {
  const pieces = unbreakablePieces(paragraph);
  const lines = fillLines(pieces, widthPt, measure);
  const whole = withoutSlashBreaks(pieces);
  if (whole.length === pieces.length) return lines;
  const others = fillLines(whole, widthPt, measure);
  return others.length > lines.length ? others : lines;
}

function fillLines(pieces: readonly string[], widthPt: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (measure((line + piece).trimEnd()) <= widthPt) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    const parts = measure(piece.trimEnd()) <= widthPt ? [piece] : breakWord(piece, widthPt, measure);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
  }
  return [...lines, line.trimEnd()];
}

/** Words with the punctuation that clings to them, codes whole: no line begins with a closing mark or ends with an opening one. */
function unbreakablePieces(paragraph: string): readonly string[] {
  const pieces: string[] = [];
  let open = "";
  for (const { segment } of words.segment(paragraph)) {
    if (opening.test(segment)) {
      open += segment;
    } else if ((closing.test(segment) || space.test(segment)) && open === "" && pieces.length > 0) {
      pieces.push((pieces.pop() ?? "") + segment);
    } else if (open === "" && latin.test(segment) && dotted.test(pieces.at(-1) ?? "")) {
      pieces.push((pieces.pop() ?? "") + segment);
    } else {
      pieces.push(open + segment);
      open = "";
    }
  }
  return open === "" ? pieces : [...pieces, open];
}

/** The same pieces, those of an address put together but for its hyphens and its question mark. */
function withoutSlashBreaks(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let isInAddress = false;
  for (const piece of pieces) {
    const last = joined.at(-1) ?? "";
    if (isInAddress && !addressBreaks.test(last)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
    isInAddress = (isInAddress || addressBegins.test(piece)) && piece === piece.trimEnd();
  }
  return joined;
}

function breakWord(word: string, widthPt: number, measure: Measure): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const { segment } of clusters.segment(word)) {
    if (part !== "" && measure(part + segment) > widthPt) {
      parts.push(part);
      part = "";
    }
    part += segment;
  }
  return [...parts, part];
}
