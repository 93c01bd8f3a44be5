import { dateOfSerial } from "../../../src/core/reading/dateOfSerial";
import { readYear } from "../../../src/core/reading/readYear";
import type { FormatClass, SnapshotCell } from "../../../src/core/workbook/snapshot";

function cellOf(value: number | string, format: FormatClass = "general"): SnapshotCell {
  return { row: 1, column: 1, kind: typeof value === "number" ? "number" : "text", value, format };
}

/** Serial numbers of days as a spreadsheet counts them. */
const day = { january2026: 46_023, september2026: 46_266, october2026: 46_296, may2569: 244_469 };

describe("readYear", () => {
  it.each([
    [2569],
    ["2569"],
    ["๒๕๖๙"],
    ["พ.ศ. 2569"],
    ["พ.ศ.๒๕๖๙"],
    ["ปีงบประมาณ พ.ศ. 2569"],
    ["ปี 2569"],
    ["FY 2569"],
    ["B.E. 2569"],
    [2026],
    ["2026"],
    ["ค.ศ. 2026"],
    ["FY2026"],
    ["A.D. 2026"],
  ])("reads %j as 2569", (typed) => {
    expect(readYear(cellOf(typed))).toBe(2569);
  });

  it("reads a date by its year, of either era", () => {
    expect(readYear(cellOf(day.january2026, "date"))).toBe(2569);
    expect(readYear(cellOf(day.september2026, "date"))).toBe(2569);
    expect(readYear(cellOf(day.may2569, "date"))).toBe(2569);
  });

  it("doesn't choose between the calendar year and the fiscal year of a date from October on", () => {
    expect(readYear(cellOf(day.october2026, "date"))).toBe("unreadable");
  });

  it.each(["69", "2569/1", "2569-2570", "รอบ 2569", "ค.ศ. 2569", "พ.ศ. 2026", 69, 2569.5, 3000, 0])(
    "guesses nothing from %j",
    (typed) => {
      expect(readYear(cellOf(typed))).toBe("unreadable");
    },
  );

  it("takes a blank for a year that wasn't said", () => {
    expect(readYear(undefined)).toBeNull();
    expect(readYear(cellOf(" "))).toBeNull();
  });
});

describe("dateOfSerial", () => {
  it.each([
    [1, "1900-1-1"],
    [59, "1900-2-28"],
    [61, "1900-3-1"],
    [45_292, "2024-1-1"],
    [45_292.75, "2024-1-1"],
    [2_958_465, "9999-12-31"],
  ])("gives the day of %d", (serial, expected) => {
    const date = dateOfSerial(serial);
    expect(`${date?.year}-${date?.month}-${date?.day}`).toBe(expected);
  });

  it.each([0, 0.5, -1, 2_958_466])("gives none for %d", (serial) => {
    expect(dateOfSerial(serial)).toBeNull();
  });
});
