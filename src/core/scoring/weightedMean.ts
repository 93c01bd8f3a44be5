import type { MeanScore } from "./scores";

/** One part of a mean. */
export interface MeanPart {
  readonly id: string;
  readonly weight: number;
  /** Null where it isn't assessed: left out of the mean. */
  readonly score: number | null;
  /** What the part comes to when everything not assessed in it counts 0. */
  readonly restAtZero: number;
  readonly isProvisional: boolean;
}

/**
 * The weighted mean of the parts that have a score, full precision, and how much of it is known.
 * Provisional while a part has no score or is itself provisional. Of no parts at all: no score, 0 of 0, final.
 */
export function weightedMean(parts: readonly MeanPart[]): MeanScore {
  const scored = parts.flatMap(({ score, weight }) => (score === null ? [] : [{ value: score, weight }]));
  return {
    score: meanOf(scored),
    assessed: scored.length,
    of: parts.length,
    isProvisional: parts.some((part) => part.score === null || part.isProvisional),
    restAtZero: meanOf(parts.map(({ restAtZero, weight }) => ({ value: restAtZero, weight }))) ?? 0,
    parts: parts.map(({ id, weight, score }) => ({ id, weight, score })),
  };
}

function meanOf(values: readonly { readonly value: number; readonly weight: number }[]): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, { value, weight }) => total + weight * value, 0);
  return sum / values.reduce((total, { weight }) => total + weight, 0);
}
