import type { CoverRange } from "../../criteria/schema";

/**
 * The parts of a level's text that a statement stands for, as people see them: the words of the part where they stand
 * there first, else its place such as 10-21. Nothing where it is the whole text.
 */
export function showCovers(covers: readonly CoverRange[], text: string): readonly string[] {
  const [only] = covers;
  if (covers.length === 1 && only?.[0] === 0 && only[1] === text.length) return [];
  return covers.map(([start, end]) => {
    const part = text.slice(start, end);
    const isClear = text.indexOf(part) === start && part.trim() !== "" && !placeShape.test(part);
    return isClear && part.length === end - start ? part : `${start}-${end}`;
  });
}

/** Where a part stands in the text; null where it doesn't. */
export function findCover(part: string, text: string): CoverRange | null {
  const [, start, end] = placeShape.exec(part) ?? [];
  if (start !== undefined && end !== undefined) return [Number(start), Number(end)];
  const at = text.indexOf(part);
  return at < 0 || part === "" ? null : [at, at + part.length];
}

const placeShape = /^(\d{1,7})-(\d{1,7})$/;
