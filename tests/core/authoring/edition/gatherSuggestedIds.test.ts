import { gatherSuggestedIds } from "../../../../src/core/authoring/edition/gatherSuggestedIds";
import { type Problem, problem } from "../../../../src/core/problem";

const made = (cell: string, suggested: string, sheet = "ข้อย่อย"): Problem =>
  problem("authoring/id-suggested", { sheet, cell }, { heading: "รหัส", suggested });

describe("notes of made ids", () => {
  it("are one for a run of rows, with the first and the last id", () => {
    const run = ["1", "2", "3", "4", "5"].map((nth) => made(`A${nth}`, `1.1.B.${nth}`));
    expect(gatherSuggestedIds(run)).toEqual([
      problem(
        "authoring/ids-suggested",
        { sheet: "ข้อย่อย", cell: "A1:A5" },
        { heading: "รหัส", first: "1.1.B.1", last: "1.1.B.5", count: 5 },
      ),
    ]);
  });

  it("stay apart where they are few, rows lie between them, or the sheet is another", () => {
    const apart = [
      ...[4, 5, 6].map((row) => made(`A${row}`, `1.1.B.${row}`)),
      ...[8, 9].map((row) => made(`A${row}`, `1.1.A.${row}`)),
      ...[10, 11].map((row) => made(`A${row}`, `1.${row}`, "ประเด็น")),
    ];
    expect(gatherSuggestedIds(apart)).toEqual(apart);
  });

  it("keep their place among all else that is told", () => {
    const other = problem("authoring/blank-cell", { sheet: "ข้อย่อย", cell: "D7" }, { heading: "ข้อความ" });
    const run = [1, 2, 3, 4].map((row) => made(`A${row}`, `1.1.B.${row}`));
    const gathered = gatherSuggestedIds([other, ...run, other]);
    expect(gathered.map(({ code }) => code)).toEqual([
      "authoring/blank-cell",
      "authoring/ids-suggested",
      "authoring/blank-cell",
    ]);
  });
});
