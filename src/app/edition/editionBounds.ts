/**
 * Bounds of an edition that comes inside a form, far beyond any honest one: of the shipped edition, the whole has
 * 190 KB and 500 texts. What these allow is read within seconds; without them a form of some kilobytes could ask for
 * a million statements.
 */
export const editionBounds = {
  /** Letters as it is carried. */
  packedLength: 1024 * 1024,
  /** In UTF-8, unpacked. */
  bytes: 4 * 1024 * 1024,
  /** Statements, items, measures and all else that has words. */
  texts: 5_000,
  /** Members of one list, such as the statements of a level or the ranges that one of them covers. */
  listLength: 1_000,
  depth: 40,
  measures: 500,
  levels: 20,
} as const;

/** True for the JSON of an edition within the bounds; what it says isn't looked at, so that this costs next to nothing. */
export function isWithinBounds(json: unknown): boolean {
  let texts = 0;
  const isWithin = (value: unknown, depth: number): boolean => {
    if (typeof value !== "object" || value === null) return true;
    if (depth > editionBounds.depth) return false;
    if (Array.isArray(value))
      return value.length <= editionBounds.listLength && value.every((member) => isWithin(member, depth + 1));
    if ("th" in value) texts += 1;
    return (
      texts <= editionBounds.texts && Object.values(value).every((member) => isWithin(member, depth + 1))
    );
  };
  return isWithin(json, 0);
}
