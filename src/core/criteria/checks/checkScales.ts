import type { Problem } from "../../problem";
import { problem } from "../../problem";
import type { CriteriaDraft } from "../readSections";
import type { Band, Scale } from "../scoringSchema";

/**
 * Scales that don't give every figure exactly one band, or more points than the top level has, and forms that
 * prepare more indicators than they allow.
 */
export function checkScales({ scales = [], levels, results }: CriteriaDraft): readonly Problem[] {
  const top = levels === undefined ? Infinity : Math.max(...levels.map(({ points }) => points));
  const tooMany =
    results !== undefined && results.indicatorsPrepared > results.indicatorsMax
      ? [
          problem(
            "criteria/too-many-prepared",
            { path: "$.results.indicatorsPrepared" },
            { max: results.indicatorsMax },
          ),
        ]
      : [];
  return [...scales.flatMap((scale, index) => checkScale(scale, top, `$.scales[${index}]`)), ...tooMany];
}

function checkScale({ bands }: Scale, top: number, path: string): readonly Problem[] {
  const ends = [
    ...(bands[0]?.from === null ? [] : [problem("criteria/band-hole", { path: `${path}.bands[0].from` })]),
    ...(bands.at(-1)?.to === null
      ? []
      : [problem("criteria/band-hole", { path: `${path}.bands[${bands.length - 1}].to` })]),
  ];
  return [
    ...ends,
    ...bands.flatMap((band, index) => {
      const below = bands[index - 1];
      const place = `${path}.bands[${index}]`;
      return [
        ...(isEmpty(band) ? [problem("criteria/band-empty", { path: place })] : []),
        ...(below === undefined ? [] : compareNeighbours(below, band, `${place}.from`)),
        ...(highestPoints(band) > top
          ? [problem("criteria/band-points", { path: `${place}.points` }, { top })]
          : []),
      ];
    }),
  ];
}

function isEmpty({ from, includesFrom, to, includesTo }: Band): boolean {
  if (from === null || to === null) return false;
  return from > to || (from === to && !(includesFrom && includesTo));
}

/** Bands stand in rising order; each begins where the one before it ends, and one of the two has the bound. */
function compareNeighbours(below: Band, band: Band, path: string): readonly Problem[] {
  const end = below.to ?? Infinity;
  const start = band.from ?? -Infinity;
  if (start < end || (start === end && below.includesTo && band.includesFrom))
    return [problem("criteria/band-overlap", { path })];
  if (start > end || !(below.includesTo || band.includesFrom))
    return [problem("criteria/band-hole", { path })];
  return [];
}

function highestPoints({ to, points }: Band): number {
  return "fixed" in points ? points.fixed : points.perUnit * Math.max(0, to ?? Infinity);
}
