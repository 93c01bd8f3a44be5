import type { Problem } from "../../problem";
import { problem } from "../../problem";
import type { CriteriaDraft } from "../readSections";
import type { CoverRange, ItemLevel } from "../schema";

/** What may stay uncovered between statements: separators, and words that only join. */
const connectives = /^(?:[\s\u200B,/]|และ|หรือ|ทั้ง|รวม|ตลอดจน)*$/;

// A mark above or below, sara am and the second half of a surrogate pair belong to the character before them.
const hangsOnPrevious = /[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E\uDC00-\uDFFF]/;
const leadsNext = /[\u0E40-\u0E44]/;

/** Covers that lie outside their cell's text or cut a character, overlap within a statement, or leave a part out. */
export function checkCovers({ categories = [] }: CriteriaDraft): readonly Problem[] {
  return categories.flatMap((category, index) =>
    category.kind === "process"
      ? category.items.flatMap((item, at) =>
          item.levels.flatMap((level, nth) =>
            checkCell(level, `$.categories[${index}].items[${at}].levels[${nth}]`),
          ),
        )
      : [],
  );
}

function checkCell({ text, statements }: ItemLevel, path: string): readonly Problem[] {
  const wrong = statements.flatMap(({ covers }, index) =>
    covers.flatMap((range, at) => {
      const place = { path: `${path}.statements[${index}].covers[${at}]` };
      if (!isWithin(range, text.th))
        return [problem("criteria/cover-range", place, { length: text.th.length })];
      const repeats = covers.slice(0, at).some((earlier) => overlap(earlier, range));
      return repeats ? [problem("criteria/cover-overlap", place)] : [];
    }),
  );
  // A level without statements is reported as such; all of its text left out would only say it again.
  if (statements.length === 0) return wrong;
  const left = uncovered(
    text.th,
    statements.flatMap(({ covers }) => covers),
  );
  return [
    ...wrong,
    ...left
      .filter((part) => !connectives.test(part))
      .map((part) => problem("criteria/covers", { path: `${path}.text.th` }, { text: part })),
  ];
}

function isWithin([start, end]: CoverRange, text: string): boolean {
  return start < end && end <= text.length && !cutsCharacter(text, start) && !cutsCharacter(text, end);
}

function cutsCharacter(text: string, index: number): boolean {
  return hangsOnPrevious.test(text.charAt(index)) || leadsNext.test(text.charAt(index - 1));
}

function overlap(a: CoverRange, b: CoverRange): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** The stretches of a text that no range covers, in order. */
function uncovered(text: string, ranges: readonly CoverRange[]): readonly string[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const left: string[] = [];
  let reached = 0;
  for (const [start, end] of sorted) {
    left.push(text.slice(reached, Math.max(reached, start)));
    reached = Math.max(reached, end);
  }
  left.push(text.slice(reached));
  return left.filter((part) => part !== "");
}
