/** What the committee's answers weigh over the agency's own, so that the two can't change places unnoticed. */
export const committeeFactor = 3;

/**
 * The weight of a row in the stale check: a whole number that follows from the row's id alone. Weights leave 1 over
 * when divided by 3, so that none is three times another and every swap of two answers shows.
 */
export function rowWeight(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return (hash % 300_000) * committeeFactor + 1;
}

/** Weights of some rows, made different from each other in the order given. */
export function rowWeights(ids: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const taken = new Set<number>();
  for (const id of ids) {
    let weight = rowWeight(id);
    while (taken.has(weight)) weight += committeeFactor;
    taken.add(weight);
    weights.set(id, weight);
  }
  return weights;
}

/** What each figure of an indicator's row counts in the stale check, so that no two can change places unnoticed. */
export const figureFactors = { target: 2, committee: 5, year: 7, direction: 0.5, text: 0.25 } as const;
