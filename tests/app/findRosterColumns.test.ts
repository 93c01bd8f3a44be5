import { findRosterColumns } from "../../src/app/findRosterColumns";

describe("the headings of a roster", () => {
  it("that say the same, in one word or in two, are told", () => {
    const found = findRosterColumns([["รายชื่อ"], ["ชื่อ", "รหัส", "Name", "โทร", "โทร", "รหัส"]]);
    expect(found?.headingRow).toBe(2);
    expect([...(found?.repeated ?? [])]).toEqual([
      ["agencyName", [1, 3]],
      ["agencyCode", [2, 6]],
    ]);
  });

  it("that say each something else repeat nothing", () => {
    expect(findRosterColumns([["ชื่อ", "รหัส", "กอง"]])?.repeated.size).toBe(0);
  });
});
