/** How many ids a problem names; the rest is only counted. */
const idsNamed = 5;

/** The first of several ids, as a problem names them. */
export function nameIds(ids: readonly string[]): string {
  const named = ids.slice(0, idsNamed).join(", ");
  return ids.length > idsNamed ? `${named}, …` : named;
}
