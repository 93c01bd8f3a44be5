import { checkBlueprint } from "../../../../src/core/workbook/checkBlueprint";
import { formAtWork } from "../../../support/assessedForm";
import { valueOf } from "../../../support/cellsOf";
import { nextYearAtWork, nextYearFrom } from "../../../support/nextYear";
import { slipSnapshotOf } from "../../../support/slips";
import { smallEdition } from "../../../support/smallEdition";
import { enter } from "../../../support/snapshotOf";
import { hostOf } from "../../../support/upgradedForm";
import { briefly } from "../../../support/filledForm";

const filled = {
  "c1!1.1.B.1|#self": "มี",
  "c1!1.1.B.1|#explanation": "ประกาศวิสัยทัศน์\nเมื่อต้นปี",
  "c1!1.1.B.1|#evidence": "รายงานปี 2568",
  "c1!1.1.B.1|#committee": "มี",
  "c1!1.1.B.1|#suggestion": "ควรสื่อสารให้ทั่วถึง",
  "c1!1.1.A.1|#self": "ไม่มี",
  "c1!1.1.S.1|#self": "x",
  "c7!7.1.1.a|#name": "ร้อยละความสำเร็จ",
  "c7!7.1.1.a|#unit": "ร้อยละ",
  "c7!7.1.1.a|#direction": "ยิ่งมากยิ่งดี",
  "c7!7.1.1.a|#target": 85,
  "c7!7.1.1.a|#year-0": 70,
  "c7!7.1.1.a|#year-1": 80,
  "c7!7.1.1.a|#year-2": 90,
  "c7!7.1.1.a|#committee": 88,
  "c7!7.1.1.a|#evidence": "สถิติ",
  "profile!P1.1|#value": "กรมมีหน้าที่ตามกฎหมาย",
  "cover!prepared|#value": "นางสาวตัวอย่าง",
  "digest!compare.1|#aim": 400,
};

async function cellsOfSheet(form: Awaited<ReturnType<typeof nextYearAtWork>>, sheet: string) {
  return new Map((await form.rows(sheet)).map(({ key, cells }) => [key, cells]));
}

describe("next year's form", () => {
  it("has last year's answers, texts and targets with their year, to be confirmed", async () => {
    const form = await nextYearAtWork(filled);
    const c1 = await cellsOfSheet(form, "c1");
    expect(c1.get("1.1.B.1")).toMatchObject({
      "#self": "ปีก่อน (2568): มี",
      "#explanation": "ปีก่อน (2568): ประกาศวิสัยทัศน์\nเมื่อต้นปี",
      "#evidence": "ปีก่อน (2568): รายงานปี 2568",
      "#state": "รอยืนยัน",
      "#self-code": 0,
    });
    expect(c1.get("1.1.S.1")).toMatchObject({ "#self": "ปีก่อน (2568): x" });
    const profile = await cellsOfSheet(form, "profile");
    expect(profile.get("P1.1")).toMatchObject({
      "#value": "ปีก่อน (2568): กรมมีหน้าที่ตามกฎหมาย",
      "#state": "รอยืนยัน",
    });
  });

  it("has what an indicator is as it is, its results one year on, and the year to assess blank", async () => {
    const row = (await cellsOfSheet(await nextYearAtWork(filled), "c7")).get("7.1.1.a");
    expect(row).toMatchObject({
      "#name": "ร้อยละความสำเร็จ",
      "#unit": "ร้อยละ",
      "#direction": "ยิ่งมากยิ่งดี",
      "#target": "ปีก่อน (2568): 85",
      "#year-0": 80,
      "#year-1": 90,
      "#evidence": "ปีก่อน (2568): สถิติ",
      "#state": "รอยืนยัน",
    });
    expect(row).not.toHaveProperty("#year-2");
    expect(row).not.toHaveProperty("#committee");
  });

  it("leaves the committee's part, signatures and aims with their year, and counts what it leaves", async () => {
    const form = await nextYearAtWork(filled);
    const c1 = await cellsOfSheet(form, "c1");
    expect(c1.get("1.1.B.1")).not.toHaveProperty("#committee");
    expect(c1.get("1.1.B.1")).not.toHaveProperty("#suggestion");
    expect((await cellsOfSheet(form, "cover")).get("prepared")).not.toHaveProperty("#value");
    expect((await cellsOfSheet(form, "digest")).get("compare.1")).not.toHaveProperty("#aim");
    expect(form.made.account.coming).toEqual({ answer: 3, figure: 1, text: 4, fact: 3, result: 2 });
    expect(form.made.account.left).toMatchObject({ committee: 3, comparison: 1, "oldest-result": 1 });
    expect(form.made.apart).toEqual([]);
  });

  it("is of the year after, of round 1, and knows last year's scores", async () => {
    const form = await nextYearAtWork(filled, {}, undefined, { round: 2 });
    expect(form.made.request.identity).toMatchObject({ year: 2569, round: 1, agencyCode: "A001" });
    const { submission } = await form.open();
    expect(submission.identity).toMatchObject({ year: 2569, round: 1, agencyName: "กรมตัวอย่างที่หนึ่ง" });
    expect(submission.comparison.categories.get("1" as never)).toMatchObject({ lastYear: 300, target: null });
  });

  it("counts nothing before it is confirmed, and doesn't call it wrong", async () => {
    const form = await nextYearAtWork(filled);
    const { submission, assessment } = await form.open();
    expect(submission.self.answers.size).toBe(0);
    expect(assessment.self.total.score).toBeNull();
    expect(assessment.self.gaps.filter(({ kind }) => kind === "statement")).toEqual([]);
    expect(submission.problems.filter(({ severity }) => severity !== "note").map(({ code }) => code)).toEqual(
      [],
    );
    expect(briefly(submission.problems)).toEqual([
      "reading/pending ลักษณะสำคัญขององค์การ",
      "reading/pending หมวด 1",
      "reading/pending หมวด 7",
    ]);
  });

  it("is last year's answers once all is confirmed, and its scores but for what has no result yet", async () => {
    const form = await nextYearAtWork(filled);
    await form.confirm();
    const { submission } = await form.open();
    const then = (await form.last.assess()).form.submission;
    expect(submission.pending).toEqual([]);
    expect(submission.self.answers).toEqual(then.self.answers);
    expect(submission.profile).toEqual(then.profile);
    expect(submission.statements.get("1.1.B.1" as never)).toMatchObject({
      explanation: "ประกาศวิสัยทัศน์\nเมื่อต้นปี",
      evidence: "รายงานปี 2568",
    });
    expect(submission.self.indicators.get("7.1.1" as never)?.[0]).toMatchObject({
      target: { kind: "number", value: 85 },
      result: { kind: "blank" },
    });
  });

  it("tells of a row that is answered beside a text of last year, once", async () => {
    const form = await nextYearAtWork(filled);
    await form.fill({ "c1!1.1.B.1|#self": "มี" });
    const { submission } = await form.open();
    expect(submission.problems.filter(({ code }) => code === "reading/pending-beside")).toMatchObject([
      { params: { id: "1.1.B.1", year: 2568, parts: "explanation,evidence" } },
    ]);
    expect(submission.statements.get("1.1.B.1" as never)?.evidence).toBe("ปีก่อน (2568): รายงานปี 2568");
  });

  it("keeps the older year of what is carried on unconfirmed, and the newer of what was confirmed", async () => {
    const form = await nextYearAtWork(filled);
    await form.confirm(({ key }) => key === "c1!1.1.B.1|#self");
    const after = await nextYearFrom(form);
    const c1 = await cellsOfSheet(after, "c1");
    expect(c1.get("1.1.B.1")).toMatchObject({
      "#self": "ปีก่อน (2569): มี",
      "#evidence": "ปีก่อน (2568): รายงานปี 2568",
    });
    expect(c1.get("1.1.A.1")).toMatchObject({ "#self": "ปีก่อน (2568): ไม่มี" });
    expect((await cellsOfSheet(after, "c7")).get("7.1.1.a")).toMatchObject({
      "#target": "ปีก่อน (2568): 85",
      "#year-0": 90,
    });
  });

  it("speaks its own language and digits in what is to be confirmed", async () => {
    const english = await nextYearAtWork(filled, { language: "en" });
    expect((await cellsOfSheet(english, "c1")).get("1.1.A.1")).toMatchObject({
      "#self": "Last year (2568): No",
      "#state": "To be confirmed",
    });
    const thai = await nextYearAtWork(filled, { language: "th", digits: "thai" });
    expect((await cellsOfSheet(thai, "c7")).get("7.1.1.a")).toMatchObject({ "#target": "ปีก่อน (๒๕๖๘): ๘๕" });
    await thai.confirm();
    expect((await thai.open()).submission.self.indicators.get("7.1.1" as never)?.[0]?.target).toEqual({
      kind: "number",
      value: 85,
    });
  });

  it("has results under their own years where it is of a later year than the next", async () => {
    const form = await nextYearAtWork(filled, { year: 2570 });
    const row = (await cellsOfSheet(form, "c7")).get("7.1.1.a");
    expect(row).toMatchObject({ "#year-0": 90, "#target": "ปีก่อน (2568): 85" });
    expect(row).not.toHaveProperty("#year-1");
    expect(row).not.toHaveProperty("#year-2");
    expect(form.made.account.left).toMatchObject({ "oldest-result": 2 });
  });

  it("lists texts typed outside of cells, and copies the sheets that people put in themselves", async () => {
    const last = await formAtWork(smallEdition(), { year: 2568 });
    await last.fill(filled);
    const snapshot = valueOf(await last.host.read());
    const strayed = enter(snapshot, "หมวด 1", [[60, 9, "เขียนไว้นอกช่อง"]]);
    const own = {
      name: "บันทึก",
      visibility: "visible",
      cells: [{ row: 3, column: 2, kind: "text", value: "โทรถามกองคลัง", format: "general" }],
    } as const;
    const host = hostOf({ sheets: [...strayed.sheets, own] });
    const form = await nextYearFrom({ ...last, host });
    expect(form.made.strays.map(({ text }) => text)).toEqual(["เขียนไว้นอกช่อง"]);
    expect(form.made.ownSheets).toEqual(["บันทึก"]);
    const sheets = valueOf(await form.host.read()).sheets.slice(-2);
    expect(sheets.map(({ name }) => name)).toEqual(["ข้อมูลเดิม", "บันทึก"]);
    expect(sheets.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual(
      expect.arrayContaining(["เขียนไว้นอกช่อง", "โทรถามกองคลัง"]),
    );
    expect(checkBlueprint(form.made.form.blueprint)).toEqual([]);
  });

  it("asks for what waits in a correction slip as for answers to confirm", async () => {
    const form = await nextYearAtWork(filled);
    const snapshot = valueOf(await form.host.read());
    const texts = slipSnapshotOf(form.criteria, snapshot).sheets.flatMap(({ cells }) =>
      cells.map(({ value }) => value),
    );
    // Three answers wait; the others are blank.
    expect(texts.filter((text) => text === "รอยืนยันคำตอบของปี 2568 จึงยังไม่นับ")).toHaveLength(3);
    expect(texts).toContain("ยังไม่ได้ตอบ");
  });

  it("isn't made of a year that isn't before it", async () => {
    await expect(nextYearAtWork(filled, { year: 2568 })).rejects.toThrow("next-year/not-after");
  });

  it("is a workbook that every program opens", async () => {
    expect(checkBlueprint((await nextYearAtWork(filled)).made.form.blueprint)).toEqual([]);
  });
});
