import type { ChartLookName } from "./chart";

export type LevelLook = Extract<
  ChartLookName,
  "below" | "firstLevel" | "lowerMiddleLevel" | "middleLevel" | "upperMiddleLevel" | "highLevel" | "topLevel"
>;

/** The looks of the levels between the first and the last, by how many there are; the lowest first. */
const between: readonly (readonly LevelLook[])[] = [
  [],
  ["middleLevel"],
  ["middleLevel", "upperMiddleLevel"],
  ["lowerMiddleLevel", "middleLevel", "upperMiddleLevel"],
  ["lowerMiddleLevel", "middleLevel", "upperMiddleLevel", "highLevel"],
];

/**
 * The look of a level by its place among all, 0 for the lowest; a place below 0 is below the lowest. Each of up to six
 * levels has a look of its own; of more, neighbours between the first and the last share one.
 */
export function levelLook(place: number, levels: number): LevelLook {
  if (place < 0) return "below";
  if (place === levels - 1) return "topLevel";
  if (place === 0) return "firstLevel";
  const count = levels - 2;
  const looks = between[Math.min(count, between.length - 1)] ?? [];
  return looks[Math.floor(((place - 1) * looks.length) / count)] ?? "middleLevel";
}
