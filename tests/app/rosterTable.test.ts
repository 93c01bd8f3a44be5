import { rosterTable } from "../../src/app/rosterTable";
import type { SnapshotCell, SnapshotSheet } from "../../src/core/workbook/snapshot";

function sheet(name: string, cells: readonly Partial<SnapshotCell>[], visibility = "visible"): SnapshotSheet {
  return {
    name,
    visibility: visibility as SnapshotSheet["visibility"],
    cells: cells.map((cell) => ({ row: 1, column: 1, kind: "text", value: "", format: "general", ...cell })),
  };
}

describe("the roster in a workbook", () => {
  it("stands in the first sheet that people see and that has the headings", () => {
    const heading = [{ value: "ชื่อหน่วยงาน" }];
    const { place } = rosterTable(
      {
        sheets: [
          sheet("คำชี้แจง", [{ value: "อ่านก่อน" }]),
          sheet("ซ่อน", heading, "hidden"),
          sheet("ข้อมูล", heading),
        ],
      },
      "roster.xlsx",
    );
    expect(place).toEqual({ file: "roster.xlsx", sheet: "ข้อมูล" });
  });

  it("reads numbers, dates and blanks as texts in their places", () => {
    const cells: readonly Partial<SnapshotCell>[] = [
      { row: 1, column: 2, value: "ชื่อ" },
      { row: 3, column: 1, kind: "number", value: 1001 },
      { row: 3, column: 3, kind: "number", value: 46326, format: "date" },
      { row: 3, column: 4, kind: "error", value: "#REF!" },
    ];
    expect(rosterTable({ sheets: [sheet("ก", cells)] }, "r.xlsx").rows).toEqual([
      ["", "ชื่อ"],
      [],
      ["1001", "", "31/10/2569", ""],
    ]);
  });

  it("doesn't widen every row for a stray cell far to the right", () => {
    const cells = [{ value: "ชื่อ" }, { row: 2, column: 16_384, value: "x" }];
    expect(rosterTable({ sheets: [sheet("ก", cells)] }, "r.xlsx").rows).toEqual([["ชื่อ"]]);
  });

  it("is empty in a workbook without sheets", () => {
    expect(rosterTable({ sheets: [] }, "r.xlsx")).toEqual({ rows: [], place: { file: "r.xlsx" } });
  });
});
