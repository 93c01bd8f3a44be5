import { CategoryId } from "../../../src/core/criteria/ids";
import { cellKeyText } from "../../../src/core/form/keys";
import { fingerprintCells } from "../../../src/core/form/liveFigures";
import { layoutResults } from "../../../src/core/results/layoutResults";
import { formAtWork, type FormAtWork } from "../../support/assessedForm";

const summary = async (form: FormAtWork) =>
  new Map((await form.rows("summary")).map(({ key, cells }) => [key, cells]));
const gaps = async (form: FormAtWork) =>
  (await form.rows("gaps")).filter(({ key }) => key.startsWith("gap."));

const answers = {
  "c1!1.1.B.1|#self": "มี",
  "c1!1.1.A.1|#self": "มี",
  "c1!1.1.S.1|#self": "ไม่มี",
  "c1!1.2.B.1|#self": "มี",
  "c1!1.1.B.1|#committee": "ไม่มี",
};

describe("results written into a form", () => {
  it("show each item's score and level, and say what is provisional", async () => {
    const form = await formAtWork();
    await form.fill(answers);
    await form.assess();
    const rows = await summary(form);
    expect(rows.get("1.1")).toMatchObject({
      "#self-result": 400,
      "#self-result-level": "ระดับก้าวหน้า",
      "#committee-result": 0,
    });
    expect(rows.get("1.2")).toMatchObject({ "#self-result": 300, "#self-result-status": "ชั่วคราว 1 จาก 3" });
    expect(rows.get("1.3")).toMatchObject({ "#self-result-level": "ยังไม่ทำการประเมิน" });
    expect(rows.get("1.3")?.["#self-result"]).toBeUndefined();
  });

  it("show category and total with how much is assessed, and with the rest at 0", async () => {
    const form = await formAtWork();
    await form.fill(answers);
    await form.assess();
    const rows = await summary(form);
    expect(rows.get("category.1")).toMatchObject({
      "#self-result": 350,
      "#self-result-status": "ชั่วคราว 2 จาก 4",
      "#self-result-rest": 175,
    });
    expect(rows.get("total")).toMatchObject({
      "#self-result": 350,
      "#self-result-status": "ชั่วคราว 2 จาก 30",
    });
  });

  it("list gaps with their gains and why, and what isn't answered apart", async () => {
    const form = await formAtWork();
    await form.fill(answers);
    await form.assess();
    const [first] = await gaps(form);
    expect(first?.cells).toMatchObject({
      "#code": "1.1.S.1",
      "#assessor": "หน่วยงาน",
      "#gain-item": 100,
      "#gain-category": 25,
      "#reason": "ครบข้อนี้แล้วผ่านระดับ Significance",
    });
    const codes = (await gaps(form)).map(({ cells }) => cells["#code"]);
    expect(codes).toContain("1.1.B.1");
    expect(codes).not.toContain("1.2.A.1");
    const unanswered = (await form.rows("gaps")).filter(({ key }) => key.startsWith("unanswered."));
    expect(unanswered.map(({ cells }) => cells["#code"])).toContain("1.2.A.1");
  });

  it("take away what no longer holds when they are written again", async () => {
    const form = await formAtWork();
    await form.fill(answers);
    await form.assess();
    await form.fill({ "c1!1.1.S.1|#self": "มี", "c1!1.1.B.1|#committee": null });
    await form.assess();
    const codes = (await gaps(form)).map(({ cells }) => cells["#code"]).filter((code) => code !== undefined);
    expect(codes).not.toContain("1.1.S.1");
    expect(codes).not.toContain("1.1.B.1");
    expect((await summary(form)).get("1.1")?.["#committee-result"]).toBeUndefined();
  });

  it("of a form that asks one category are about that category, and say so", async () => {
    const form = await formAtWork(undefined, { categories: [CategoryId.parse("1")] });
    await form.fill(answers);
    const { form: assessed } = await form.assess();
    const rows = await summary(form);
    expect(form.cells.get("summary!total|#name")?.value).toBe("คะแนนเฉพาะหมวดที่ขอ");
    expect(rows.get("total")).toMatchObject({ "#self-result": 350, "#self-result-status": "ชั่วคราว 2 จาก 4" });
    expect(rows.get("level.not-assessed")).toMatchObject({ "#self-result": 2 });
    const [gap] = assessed.assessment.self.gaps;
    expect(gap?.gain?.total).toBeCloseTo(100 / 28, 9);
  });

  it("say where all is assessed but not all is answered", async () => {
    const form = await formAtWork();
    const basics = ["1.1", "1.2", "1.3", "1.4"].map((item) => [`c1!${item}.B.1|#self`, "มี"] as const);
    await form.fill(Object.fromEntries(basics));
    await form.assess();
    expect((await summary(form)).get("category.1")).toMatchObject({ "#self-result-status": "มีข้อยังไม่ตอบ" });
  });

  it("touch no cell that people fill", async () => {
    const form = await formAtWork();
    await form.fill(answers);
    const { form: assessed } = await form.assess();
    const { patch } = layoutResults(assessed.criteria, assessed.submission, assessed.assessment, {
      computedAt: "2026-11-21",
    });
    const written = new Set(
      patch.sheets.flatMap(({ sheet, cells }) => cells.map(({ row, column }) => `${sheet}!${row}:${column}`)),
    );
    const filled = Object.keys(answers).map((key) => form.cells.get(key));
    expect(
      filled.filter((cell) => cell !== undefined && written.has(`${cell.sheet}!${cell.row}:${cell.column}`)),
    ).toEqual([]);
  });

  it("end with the fingerprint, so that results cut short call themselves unfinished", async () => {
    const form = await formAtWork();
    await form.fill(answers);
    const { form: assessed } = await form.assess();
    const { patch } = layoutResults(assessed.criteria, assessed.submission, assessed.assessment, {
      computedAt: "2026-11-21",
    });
    const places = [fingerprintCells.figures, fingerprintCells.answers].map((key) =>
      form.cells.get(cellKeyText(key)),
    );
    expect(patch.last?.cells.map(({ row, column }) => ({ row, column }))).toEqual(
      places.map((cell) => ({ row: cell?.row, column: cell?.column })),
    );
    const earlier = patch.sheets.flatMap(({ cells }) => cells.map(({ row, column }) => `${row}:${column}`));
    expect(earlier).not.toContain(`${places[0]?.row}:${places[0]?.column}`);
  });

  it("say so where a result sheet is gone, and write the rest", async () => {
    const form = await formAtWork();
    await form.fill(answers);
    const { form: assessed } = await form.assess();
    const sheets = new Map(assessed.submission.sheets);
    sheets.delete("gaps");
    const { patch, problems } = layoutResults(
      assessed.criteria,
      { ...assessed.submission, sheets },
      assessed.assessment,
      { computedAt: "2026-11-21" },
    );
    expect(problems.map(({ code }) => code)).toEqual(["results/missing-sheet"]);
    expect(patch.sheets.map(({ sheet }) => sheet)).toContain("สรุปผล");
  });
});
