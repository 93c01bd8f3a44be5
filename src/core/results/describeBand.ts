import type { Band, Scale } from "../criteria/scoringSchema";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { traceWordsIn } from "../text/traceWords";
import { figureText } from "./scoreText";

/** The stretch of a scale that a figure falls into and what it earns, such as "above 101 up to 105 is 400". */
export function describeBand(scale: Scale, figure: number, language: Language): string {
  const words = traceWordsIn(language);
  const band = scale.bands.find((each) => isWithin(each, figure));
  if (band === undefined) throw new Error(`scale ${scale.id} has no band for ${figure}`);
  const { from, to, points } = band;
  const ends = [
    ...(from === null
      ? []
      : [fill(band.includesFrom ? words.bandFrom : words.bandAbove, { from: figureText(from) })]),
    ...(to === null ? [] : [fill(band.includesTo ? words.bandTo : words.bandBelow, { to: figureText(to) })]),
  ];
  const range = ends.join(" ");
  return "fixed" in points
    ? fill(words.bandFixed, { range, points: figureText(points.fixed) })
    : fill(words.bandPerUnit, { range, perUnit: figureText(points.perUnit) });
}

function isWithin({ from, includesFrom, to, includesTo }: Band, figure: number): boolean {
  const isAboveFrom = from === null || figure > from || (includesFrom && figure === from);
  const isBelowTo = to === null || figure < to || (includesTo && figure === to);
  return isAboveFrom && isBelowTo;
}
