import type { Band, Scale } from "../criteria/scoringSchema";

/**
 * Points of an already rounded figure: those of the band it lies in, never below 0.
 * Throws where no band holds it; a checked edition's bands leave no hole.
 */
export function pointsOnScale(scale: Scale, figure: number): number {
  const band = scale.bands.find((each) => holds(each, figure));
  if (band === undefined) throw new Error(`no band of scale ${scale.id} holds ${figure}`);
  return "fixed" in band.points ? band.points.fixed : Math.max(0, band.points.perUnit * figure);
}

function holds({ from, includesFrom, to, includesTo }: Band, figure: number): boolean {
  const isAboveFrom = from === null || figure > from || (includesFrom && figure === from);
  const isBelowTo = to === null || figure < to || (includesTo && figure === to);
  return isAboveFrom && isBelowTo;
}
