/**
 * The largest sum for each number of picks, 0 and up, taking a prefix of every list: `lists[i][k]` is what k
 * picks from list i come to, and every list starts with what no pick comes to. Exact, by adding one list at a
 * time (a knapsack in which each pick weighs one); no lists give [0].
 */
export function bestSums(lists: readonly (readonly number[])[]): readonly number[] {
  return lists.reduce<readonly number[]>(addList, [0]);
}

function addList(sums: readonly number[], list: readonly number[]): readonly number[] {
  const added = new Array<number>(sums.length + list.length - 1).fill(-Infinity);
  for (const [before, sum] of sums.entries()) {
    for (const [picks, value] of list.entries()) {
      const best = added[before + picks] ?? -Infinity;
      if (sum + value > best) added[before + picks] = sum + value;
    }
  }
  return added;
}
