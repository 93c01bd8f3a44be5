import { describePending } from "../../src/views/describePending";
import { cellsEdition } from "../support/assessedForm";
import { nextYearAtWork } from "../support/nextYear";

const values = {
  "c1!1.1.B.1|#self": "มี",
  "c1!1.1.B.1|#explanation": "ประกาศวิสัยทัศน์แล้ว",
  "c1!1.1.B.1|#evidence": "ประกาศ 2568",
  "c1!1.1.A.1|#self": "ไม่มี",
  "c1!1.2.B.1|#self": "มี",
  "profile!P1.1|#value": "พันธกิจเดิม",
};

describe("rows that wait to be confirmed", () => {
  it("are told in the form's order, each with its year, its cells and why it was pointed out", async () => {
    const form = await (await nextYearAtWork(values, {}, cellsEdition())).open();
    const rows = describePending(form, "th");
    const told = rows.map(({ row, item, year, pointedOut }) => [row, item, year, pointedOut]);
    expect(told).toEqual([
      ["P1.1", null, 2568, null],
      ["1.1.B.1", "1.1", 2568, null],
      ["1.1.A.1", "1.1", 2568, null],
      ["1.2.B.1", "1.2", 2568, "no-evidence"],
    ]);
    expect(rows[1]?.cells).toEqual([
      { label: "ผลประเมินตนเอง", text: "มี" },
      { label: "คำอธิบาย / ผลการดำเนินการ", text: "ประกาศวิสัยทัศน์แล้ว" },
      { label: "หลักฐานอ้างอิง", text: "ประกาศ 2568" },
    ]);
  });

  it("are told no more once they are confirmed, nor in a form that wasn't made from last year's", async () => {
    const next = await nextYearAtWork(values, {}, cellsEdition());
    await next.confirm(({ row }) => row !== "1.1.A.1");
    expect(describePending(await next.open(), "th").map(({ row }) => row)).toEqual(["1.1.A.1"]);
    const { form } = await next.last.assess();
    expect(describePending(form, "th")).toEqual([]);
  });
});
