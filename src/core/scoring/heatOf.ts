import type { Criteria } from "../criteria/schema";
import { levelLook, type LevelLook } from "../workbook/levelLook";

/** The shades of heat maps. Forms hold a shade by its place in this list, so that a new one can only come last. */
export const heatShades = ["Below", "First", "Middle", "Top", "LowerMiddle", "UpperMiddle", "High"] as const;
/** A shade as the names of styles end: `heatTop`, and others by its side. */
export type HeatShade = (typeof heatShades)[number];

const shades: Readonly<Record<LevelLook, HeatShade>> = {
  below: "Below",
  firstLevel: "First",
  lowerMiddleLevel: "LowerMiddle",
  middleLevel: "Middle",
  upperMiddleLevel: "UpperMiddle",
  highLevel: "High",
  topLevel: "Top",
};

/** The shade of a level by its place, -1 for below the first: levels have shades as they have looks in charts. */
export function heatOf(levels: number, reached: number): HeatShade {
  return shades[levelLook(reached, levels)];
}

/** The number by which a form holds a shade. */
export function heatCode(shade: HeatShade): number {
  return heatShades.indexOf(shade) + 1;
}

/** The shades that an edition's levels have, that of what is below the first among them. */
export function heatShadesOf({ levels }: Pick<Criteria, "levels">): readonly HeatShade[] {
  const used = new Set([-1, ...levels.keys()].map((place) => heatOf(levels.length, place)));
  return heatShades.filter((shade) => used.has(shade));
}
