import { displayWidth } from "./displayWidth";

const words = new Intl.Segmenter("th", { granularity: "word" });
const letters = new Intl.Segmenter("th", { granularity: "grapheme" });

/** A text in lines of at most a width, cut between words, which Thai writes without spaces; null leaves it whole. */
export function wrapText(text: string, width: number | null): readonly string[] {
  if (width === null || displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, width)) {
    if (displayWidth(line + piece.trimEnd()) > width && line.trim() !== "") {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** The words of a text with what follows each; one that is wider than a line is cut into letters. */
function piecesOf(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  for (const { segment, isWordLike } of words.segment(text)) {
    const last = pieces.at(-1);
    // Punctuation and spaces stay with the word before them.
    if (isWordLike === true || last === undefined) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces.flatMap((piece) =>
    displayWidth(piece) <= width ? [piece] : Array.from(letters.segment(piece), ({ segment }) => segment),
  );
}
