/** How far a word may be from what was meant: a letter in four. */
const farthestShare = 0.25;

/**
 * Which of the candidates a misspelt text is nearest to, by the letters that would have to change; null where none is
 * near, or two are as near as each other. Both are compared as they are: fold them first.
 */
export function findNearest<T>(
  text: string,
  candidates: readonly T[],
  textOf: (candidate: T) => string,
): T | null {
  let nearest: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = textOf(candidate);
    const distance = editDistance(text, other);
    if (distance > Math.max(text.length, other.length) * farthestShare) continue;
    if (distance === least) nearest = null;
    if (distance >= least) continue;
    least = distance;
    nearest = candidate;
  }
  return nearest;
}

/** How many letters have to be put in, left out or exchanged to make one text of the other. */
export function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(
        Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + change),
      );
    }
    above = current;
  }
  return above[other.length] ?? 0;
}
