import { levelLook, type LevelLook } from "../workbook/levelLook";

/** The shades of a heat map, the lightest first. */
export const heatShades = ["Below", "First", "Middle", "Top"] as const;
/** A shade as the names of styles end: `heatTop`, and others by its side. */
export type HeatShade = (typeof heatShades)[number];

const shades: Readonly<Record<LevelLook, HeatShade>> = {
  below: "Below",
  firstLevel: "First",
  middleLevel: "Middle",
  topLevel: "Top",
};

/** The shade of a level by its place, -1 for below the first: levels share shades as they share looks in charts. */
export function heatOf(levels: number, reached: number): HeatShade {
  return shades[levelLook(reached, levels)];
}
