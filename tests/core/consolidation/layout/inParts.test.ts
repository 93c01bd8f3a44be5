import { inParts } from "../../../../src/core/consolidation/layout/inParts";

describe("rows that don't fit one sheet", () => {
  const parted = (counts: readonly number[], most: number) =>
    inParts(counts, (count) => count, most).map(({ groups }) => groups);

  it("go on over further sheets, no group torn apart", () => {
    expect(parted([3, 3, 4, 1, 5], 6)).toEqual([[3, 3], [4, 1], [5]]);
  });

  it("fill one sheet where they fit", () => {
    expect(inParts([2, 4], (count) => count, 6)).toEqual([{ groups: [2, 4], count: 6 }]);
  });

  it("leave one empty sheet where there are none", () => {
    expect(inParts([], () => 1, 6)).toEqual([{ groups: [], count: 0 }]);
  });

  it("never overfill a sheet: a group that is too large is a bug", () => {
    expect(() => parted([7], 6)).toThrow("7 rows");
  });
});
