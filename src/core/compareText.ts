/** Order by code units, which is the same on every machine; Thai stands in the order of its consonants. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
