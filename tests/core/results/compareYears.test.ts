import { nextYearAtWork } from "../../support/nextYear";
import { compareYears } from "../../../src/core/results/compareYears";

// By hand, in the edition with one statement a level: 300 for Basic, 100 for Advance, 100 for Significance, each only
// with all below it met.
//
// item  2568       2569       score 2568  score 2569  change
// 1.1   + + -      + + +      400         500         +100   1.1.S.1 closed
// 1.2   + + +      + - +      500         300         -200   1.2.A.1 reopened
// 2.1   - - -      - + .        0           0            0   2.1.B.1 open, 2.1.A.1 closed, 2.1.S.1 unanswered
// 2.2   . . .      + - -      none        300         none   2.2.A.1, 2.2.S.1 new
// 3.1   + . .      . . .      300         none        none
//
// category 1: (400 + 500) / 2 = 450, then (500 + 300) / 2 = 400: -50
// category 2: 0 (of one item), then (0 + 300) / 2 = 150: +150
// category 3: 300, then none
// total: (450 + 0 + 300) / 3 = 250, then (400 + 150) / 2 = 275: +25
const marks = (item: string, answers: string) =>
  Object.fromEntries(
    [...answers].flatMap((mark, at) =>
      mark === "." ? [] : [[`c${item.charAt(0)}!${item}.${"BAS"[at]}.1|#self`, mark === "+" ? "มี" : "ไม่มี"]],
    ),
  );
const then = {
  ...marks("1.1", "++-"),
  ...marks("1.2", "+++"),
  ...marks("2.1", "---"),
  ...marks("3.1", "+.."),
};
const now = {
  ...marks("1.1", "+++"),
  ...marks("1.2", "+-+"),
  ...marks("2.1", "-+."),
  ...marks("2.2", "+--"),
};
const plan = {
  "plan!plan.1|#gaps": "1.1.S.1",
  "plan!plan.1|#activity": "โครงการนวัตกรรม",
  "plan!plan.2|#gaps": "2.1.B.1",
  "plan!plan.2|#activity": "จัดทำแผน",
  "plan!plan.2|#owner": "กองแผนงาน",
  "plan!own.1|#activity": "อบรมบุคลากร",
};

async function twoYears() {
  const form = await nextYearAtWork({ ...then, ...plan });
  await form.fill(now);
  return form;
}

describe("a year against the one before it", () => {
  it("has the scores and differences reckoned by hand", async () => {
    const form = await twoYears();
    const { submission, assessment, criteria } = await form.open();
    const record = submission.stamp.lastYear?.record;
    if (record === null || record === undefined) throw new Error("the form has no record of last year");
    const compared = compareYears(criteria, assessment, submission.identity.categories, record);
    expect(compared.items.filter(({ id }) => /^[123]/.test(id))).toEqual([
      { id: "1.1", then: 400, now: 500, change: 100, levelThen: "A", levelNow: "S" },
      { id: "1.2", then: 500, now: 300, change: -200, levelThen: "S", levelNow: "B" },
      { id: "2.1", then: 0, now: 0, change: 0, levelThen: "below", levelNow: "below" },
      { id: "2.2", then: null, now: 300, change: null, levelThen: "not-assessed", levelNow: "B" },
      { id: "3.1", then: 300, now: null, change: null, levelThen: "B", levelNow: "not-assessed" },
      { id: "3.2", then: null, now: null, change: null, levelThen: "not-assessed", levelNow: "not-assessed" },
    ]);
    expect(compared.categories.slice(0, 3)).toEqual([
      { id: "1", then: 450, now: 400, change: -50 },
      { id: "2", then: 0, now: 150, change: 150 },
      { id: "3", then: 300, now: null, change: null },
    ]);
    expect(compared.total).toEqual({ id: "total", then: 250, now: 275, change: 25 });
    expect(compared.gaps.filter(({ id }) => /^[123]/.test(id))).toEqual([
      { id: "1.1.S.1", change: "closed" },
      { id: "2.1.A.1", change: "closed" },
      { id: "2.1.B.1", change: "open" },
      { id: "2.1.S.1", change: "unanswered" },
      { id: "1.2.A.1", change: "reopened" },
      { id: "2.2.A.1", change: "fresh" },
      { id: "2.2.S.1", change: "fresh" },
    ]);
    expect(compared.plan).toEqual([
      { name: "โครงการนวัตกรรม", state: "done-now" },
      { name: "จัดทำแผน", state: "not-done" },
      { name: "อบรมบุคลากร", state: "own" },
    ]);
  });

  it("is written into the form's sheet, rows without a gap hidden", async () => {
    const form = await twoYears();
    await form.assess();
    const rows = new Map((await form.rows("yearly")).map(({ key, cells }) => [key, cells]));
    expect(rows.get("yearly.item.1.1")).toMatchObject({
      "#level-then": "ระดับก้าวหน้า",
      "#score-then": 400,
      "#level-now": "ระดับพัฒนาจนเกิดผล",
      "#score-now": 500,
      "#change": 100,
    });
    expect(rows.get("yearly.total")).toMatchObject({ "#score-then": 250, "#score-now": 275, "#change": 25 });
    expect(rows.get("yearly.gap.1")).toMatchObject({ "#id": "1.1.S.1", "#score-then": "ปิดแล้ว" });
    expect(rows.get("yearly.plan.1")).toMatchObject({
      "#id": "1.1.S.1",
      "#name": "โครงการนวัตกรรม",
      "#score-then": "ช่องว่างปิดแล้วในปี 2569",
    });
    expect(rows.get("yearly.plan.2")).toMatchObject({
      "#name": "จัดทำแผน\nผู้รับผิดชอบ: กองแผนงาน",
      "#score-then": "ยังดำเนินการไม่แล้วเสร็จ",
    });
    expect(rows.get("yearly.basis")?.["#id"]).toBe(
      "ปี 2568: คะแนนที่หน่วยงานประเมิน (ยังประเมินไม่ครบ)  ปี 2569: คะแนนที่หน่วยงานประเมิน (ยังประเมินไม่ครบ)",
    );
  });

  it("goes stale when a value is confirmed after the results were written", async () => {
    const form = await nextYearAtWork(then);
    await form.fill(marks("1.1", "+++"));
    await form.assess();
    const stale = async () =>
      (await form.rows("summary")).find(({ key }) => key === "notice")?.cells["#stale"];
    expect(await stale()).toBe(0);
    await form.confirm(({ key }) => key === "c1!1.2.B.1|#self");
    // A program that recalculates compares the written sums with today's; here the next computing does.
    const before = (await form.rows("summary")).find(({ key }) => key === "notice")?.cells["#answers-sum"];
    await form.assess();
    const after = (await form.rows("summary")).find(({ key }) => key === "notice")?.cells["#answers-sum"];
    expect(after).not.toBe(before);
  });
});
