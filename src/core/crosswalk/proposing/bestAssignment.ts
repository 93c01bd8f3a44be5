/**
 * For each row the column that it is given, or null, so that the weights of what is given add up to the most; a
 * weight of 0 gives nothing. No column is given twice. The same weights always give the same.
 * Hungarian method with potentials, cubic in the longer side: 171 by 171 takes some hundredths of a second.
 */
export function bestAssignment(weights: readonly (readonly number[])[]): readonly (number | null)[] {
  const size = Math.max(weights.length, ...weights.map((row) => row.length));
  const weightAt = (row: number, column: number) => weights[row]?.[column] ?? 0;
  const rowOfColumn = assignRows(size, (row, column) => -weightAt(row, column));
  return weights.map((_, row) => {
    const column = rowOfColumn.indexOf(row);
    return weightAt(row, column) > 0 ? column : null;
  });
}

/** The row of each column in the cheapest assignment of a square of costs. */
function assignRows(size: number, costAt: (row: number, column: number) => number): readonly number[] {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  // Rows and columns are numbered from 1 here; 0 stands for the row that is being placed.
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    const cameFrom = new Int32Array(size + 1);
    const slack = new Float64Array(size + 1).fill(Infinity);
    const isDone = new Uint8Array(size + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      isDone[column] = 1;
      const current = rowOf[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let each = 1; each <= size; each++) {
        if (isDone[each]) continue;
        const cost =
          costAt(current - 1, each - 1) - (rowPotential[current] ?? 0) - (columnPotential[each] ?? 0);
        if (cost < (slack[each] ?? 0)) {
          slack[each] = cost;
          cameFrom[each] = column;
        }
        if ((slack[each] ?? 0) < delta) {
          delta = slack[each] ?? 0;
          next = each;
        }
      }
      for (let each = 0; each <= size; each++) {
        if (isDone[each]) {
          const shifted = rowOf[each] ?? 0;
          rowPotential[shifted] = (rowPotential[shifted] ?? 0) + delta;
          columnPotential[each] = (columnPotential[each] ?? 0) - delta;
        } else slack[each] = (slack[each] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const previous = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    } while (column !== 0);
  }
  return [...rowOf.slice(1)].map((row) => row - 1);
}
