/** A thing of the older edition and what it is in the newer; null on the side that doesn't have it. */
export type IdPair = readonly [older: string | null, newer: string | null];

/**
 * What became of each thing, in the newer edition's order, then what only the older has. What a map doesn't know is
 * paired by its id, unless that belongs to another by now.
 */
export function pairIds(
  older: readonly string[],
  newer: readonly string[],
  become: (id: string) => string | null,
): readonly IdPair[] {
  const known = new Set(newer);
  const pairs = new Map<string, string>();
  for (const id of older) {
    const now = become(id);
    if (now !== null && known.has(now) && !pairs.has(now)) pairs.set(now, id);
  }
  const paired = new Set(pairs.values());
  for (const id of older)
    if (!paired.has(id) && known.has(id) && !pairs.has(id)) {
      pairs.set(id, id);
      paired.add(id);
    }
  return [
    ...newer.map((id): IdPair => [pairs.get(id) ?? null, id]),
    ...older.filter((id) => !paired.has(id)).map((id): IdPair => [id, null]),
  ];
}
