import fc from "fast-check";
import { bestAssignment } from "../../../src/core/crosswalk/proposing/bestAssignment";

const matrices = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** The most that any assignment adds up to, by trying all. */
function mostOf(weights: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number {
  const [row, ...others] = weights;
  if (row === undefined) return 0;
  const given = row.flatMap((weight, column) =>
    taken.has(column) ? [] : [weight + mostOf(others, new Set([...taken, column]))],
  );
  return Math.max(mostOf(others, taken), ...given);
}

describe("bestAssignment", () => {
  it("adds up to as much as the best of all assignments, and gives no column twice", () => {
    fc.assert(
      fc.property(matrices, (weights) => {
        const columns = bestAssignment(weights);
        const given = columns.flatMap((column) => (column === null ? [] : [column]));
        expect(new Set(given).size).toBe(given.length);
        const sum = columns.reduce<number>(
          (total, column, row) => total + (column === null ? 0 : (weights[row]?.[column] ?? 0)),
          0,
        );
        expect(sum).toBe(mostOf(weights));
      }),
    );
  });

  it("takes two good pairs before the best one and none", () => {
    expect(
      bestAssignment([
        [90, 85],
        [85, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it("gives nothing for a weight of 0", () => {
    expect(bestAssignment([[0, 0]])).toEqual([null]);
    expect(bestAssignment([])).toEqual([]);
  });
});
