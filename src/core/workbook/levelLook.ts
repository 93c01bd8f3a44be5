import type { ChartLookName } from "./chart";

export type LevelLook = Extract<ChartLookName, "below" | "firstLevel" | "middleLevel" | "topLevel">;

/**
 * The look of a level by its place among all, 0 for the lowest; a place below 0 is below the lowest. Editions may have
 * any number of levels: the first and the last have a look each, the rest share one.
 */
export function levelLook(place: number, levels: number): LevelLook {
  if (place < 0) return "below";
  if (place === levels - 1) return "topLevel";
  return place === 0 ? "firstLevel" : "middleLevel";
}
