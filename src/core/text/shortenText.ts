const words = new Intl.Segmenter("th", { granularity: "word" });
const letters = new Intl.Segmenter("th", { granularity: "grapheme" });

/**
 * A text in one line of at most so many characters, an ellipsis in the place of what was left out. It is cut between
 * words; within the first one where not even that fits, never between a letter and its marks.
 */
export function shortenText(text: string, characters: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if ([...line].length <= characters) return line;
  const kept = take(words, line, characters - 1) || take(letters, line, characters - 1);
  return `${kept.trimEnd()}…`;
}

function take(segmenter: Intl.Segmenter, text: string, characters: number): string {
  let kept = "";
  let left = characters;
  for (const { segment } of segmenter.segment(text)) {
    left -= [...segment].length;
    if (left < 0) break;
    kept += segment;
  }
  return kept;
}
