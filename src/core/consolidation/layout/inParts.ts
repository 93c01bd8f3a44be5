/** Rows that one sheet takes: a sheet ends at 1,048,576, and heads and lines stand above. */
export const mostRowsOfSheet = 1_000_000;

/** Groups that stay together on one sheet, and how many rows they have in all. */
export interface Part<Group> {
  readonly groups: readonly Group[];
  readonly count: number;
}

/**
 * Groups of rows shared out to sheets in their order, each sheet at most `most` rows; one empty part where there are
 * no rows. A group of more rows than a sheet takes is a bug and throws.
 */
export function inParts<Group>(
  groups: readonly Group[],
  countOf: (group: Group) => number,
  most: number = mostRowsOfSheet,
): readonly Part<Group>[] {
  const parts: { groups: Group[]; count: number }[] = [{ groups: [], count: 0 }];
  for (const group of groups) {
    const count = countOf(group);
    if (count > most) throw new Error(`${count} rows don't fit one sheet`);
    const last = parts.at(-1);
    if (last === undefined || last.count + count > most) parts.push({ groups: [group], count });
    else {
      last.groups.push(group);
      last.count += count;
    }
  }
  return parts;
}
