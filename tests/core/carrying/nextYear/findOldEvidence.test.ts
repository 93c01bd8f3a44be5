import { newestYearIn } from "../../../../src/core/carrying/nextYear/newestYearIn";
import { nextYearAtWork, nextYearFrom } from "../../../support/nextYear";

describe("the newest year that a text names", () => {
  it.each([
    ["รายงานประจำปี 2566", 2566],
    ["รายงานประจำปี ๒๕๖๖", 2566],
    ["ประกาศ ณ วันที่ 5 มี.ค.2564 ปรับปรุง 2565", 2565],
    ["Annual report 2021", 2564],
    ["พ.ศ. 2561-2580", 2580],
    ["แผนปี 67", 2567],
    ["แผนปีงบประมาณ พ.ศ. ๖๕", 2565],
    ["ผู้รับบริการ 1,234 คน เอกสาร 12345 หน้า", null],
    ["ห้อง 301", null],
    ["ร้อยละ 25.2566", null],
    ["", null],
  ])("%j: %s", (text, year) => {
    expect(newestYearIn(text)).toBe(year);
  });
});

describe("what is pointed out before it is confirmed", () => {
  const filled = {
    "c1!1.1.B.1|#self": "มี",
    "c1!1.1.A.1|#self": "มี",
    "c1!1.1.A.1|#evidence": "รายงานปี 2565",
    "c1!1.1.S.1|#self": "มี",
    "c1!1.1.S.1|#evidence": "รายงานปี 2567",
    "c1!1.2.B.1|#self": "ไม่มี",
    "c1!1.2.A.1|#self": "มี",
    "c1!1.2.A.1|#evidence": "มติที่ประชุม",
    "profile!P1.1|#value": "พันธกิจ",
  };

  it("is what was met without evidence, and evidence older than the age", async () => {
    const form = await nextYearAtWork(filled);
    // 2569 - 2565 = 4 years, more than 2; 2569 - 2567 = 2 years, not more.
    expect(form.made.pointedOut).toEqual([
      { id: "1.1.B.1", reason: "no-evidence", year: 2568 },
      { id: "1.1.A.1", reason: "evidence", year: 2565 },
    ]);
    const rows = new Map((await form.rows("c1")).map(({ key, cells }) => [key, cells]));
    expect(rows.get("1.1.B.1")?.["#state"]).toBe("รอยืนยัน\nไม่มีหลักฐาน");
    expect(rows.get("1.1.A.1")?.["#state"]).toBe("รอยืนยัน\nหลักฐานเก่า");
    expect(rows.get("1.1.S.1")?.["#state"]).toBe("รอยืนยัน");
    const { submission } = await form.open();
    expect(submission.problems.filter(({ code }) => code === "reading/last-year-old")).toMatchObject([
      { params: { id: "1.1.B.1", pointedOut: "no-evidence", year: 2568 } },
      { params: { id: "1.1.A.1", pointedOut: "evidence", year: 2565 } },
    ]);
  });

  it("is more or less by another age", async () => {
    const strict = await nextYearAtWork(filled, { oldestYears: 1 });
    expect(strict.made.pointedOut.map(({ id }) => id)).toEqual(["1.1.B.1", "1.1.A.1", "1.1.S.1"]);
    const lenient = await nextYearAtWork(filled, { oldestYears: 4 });
    expect(lenient.made.pointedOut.map(({ id }) => id)).toEqual(["1.1.B.1"]);
  });

  it("is what nobody has confirmed for longer than the age", async () => {
    const second = await nextYearFrom(await nextYearAtWork(filled));
    // The answers of 2568 are two years old in the form of 2570, and three in that of 2571.
    expect(second.made.pointedOut.filter(({ reason }) => reason === "answer")).toEqual([]);
    const third = await nextYearFrom(second);
    expect(third.made.pointedOut.filter(({ reason }) => reason === "answer")).toEqual([
      { id: "1.2.B.1", reason: "answer", year: 2568 },
      { id: "1.2.A.1", reason: "answer", year: 2568 },
      { id: "P1.1", reason: "answer", year: 2568 },
    ]);
  });

  it("is told no more once the answer is confirmed", async () => {
    const form = await nextYearAtWork(filled);
    await form.confirm(({ row }) => row === "1.1.B.1");
    const { submission } = await form.open();
    expect(
      submission.problems
        .filter(({ code }) => code === "reading/last-year-old")
        .map(({ params }) => params.id),
    ).toEqual(["1.1.A.1"]);
  });
});
