import { boldAdvances, regularAdvances, type AdvanceRuns } from "./advanceWidths";

/** A character that the face lacks is drawn from another one: reckoned at the width of its widest letters. */
const missingAdvance = 620;

function advancesByCode(runs: AdvanceRuns): ReadonlyMap<number, number> {
  return new Map(
    runs.flatMap(([first, widths]) => widths.map((width, offset) => [first + offset, width] as const)),
  );
}

const regular = advancesByCode(regularAdvances);
const bold = advancesByCode(boldAdvances);

/** Whether a text has characters that the face lacks: a program draws them from another face, whose lines are higher. */
export function hasMissingCharacters(text: string): boolean {
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0x20 && (regular.get(code) ?? -1) < 0;
  });
}

/** Width of a line of text in points, in the form's face at a size. Marks above and below letters add nothing. */
export function textWidthPt(text: string, sizePt: number, isBold: boolean): number {
  const advances = isBold ? bold : regular;
  let thousandths = 0;
  for (const character of text) {
    const advance = advances.get(character.codePointAt(0) ?? 0) ?? -1;
    thousandths += advance < 0 ? missingAdvance : advance;
  }
  return (thousandths * sizePt) / 1000;
}
