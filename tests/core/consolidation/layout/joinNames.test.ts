import { joinNames } from "../../../../src/core/consolidation/layout/joinNames";

describe("names that are joined", () => {
  it("keep as many names as a cell holds, and count the rest", () => {
    const names = ["กรมแดง", "กรมเขียว", "กรมฟ้า", "กรมขาว"];
    const andMore = (count: number) => `และอีก ${count} หน่วยงาน`;
    expect(joinNames(names, andMore)).toBe("กรมแดง, กรมเขียว, กรมฟ้า, กรมขาว");
    const cut = joinNames(names, andMore, 31);
    expect(cut).toBe("กรมแดง และอีก 3 หน่วยงาน");
    expect(cut.length).toBeLessThanOrEqual(31);
  });

  it("hold thousands of names within a cell's bound", () => {
    const names = Array.from({ length: 5000 }, (_, at) => `หน่วยงานตัวอย่างที่ ${at}`);
    const joined = joinNames(names, (count) => `+${count}`);
    expect(joined.length).toBeLessThanOrEqual(32_767);
    const told = joined.split(", ").length + Number(/\+(\d+)$/.exec(joined)?.[1]);
    expect(told).toBe(5000);
  });
});
