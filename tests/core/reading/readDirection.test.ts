import { readDirection } from "../../../src/core/reading/readDirection";
import type { SnapshotCell } from "../../../src/core/workbook/snapshot";

function cellOf(value: string): SnapshotCell {
  return { row: 1, column: 1, kind: "text", value, format: "general" };
}

describe("readDirection", () => {
  it.each(["ยิ่งมากยิ่งดี", "ยิ่งมาก ยิ่งดี", "More is better", "more", "มาก", "ยิ่งสูงยิ่งดี"])(
    "reads %j as more",
    (typed) => {
      expect(readDirection(cellOf(typed))).toEqual({ direction: "more", finding: null });
    },
  );

  it.each(["ยิ่งน้อยยิ่งดี", "Less is better", "LESS", "ยิ่งต่ำยิ่งดี", "น้อย"])("reads %j as less", (typed) => {
    expect(readDirection(cellOf(typed))).toEqual({ direction: "less", finding: null });
  });

  it("takes a blank for a direction that wasn't said", () => {
    expect(readDirection(undefined)).toEqual({ direction: null, finding: null });
    expect(readDirection(cellOf(" "))).toEqual({ direction: null, finding: null });
  });

  it.each(["-", "ดี", "เพิ่มขึ้นหรือลดลง", "1"])("guesses nothing from %j", (typed) => {
    expect(readDirection(cellOf(typed))).toEqual({ direction: null, finding: "unreadable" });
  });
});
