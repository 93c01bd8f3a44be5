import { nextYearAtWork } from "../../../support/nextYear";

const gap = { "c1!1.1.B.1|#self": "ไม่มี", "c1!1.1.A.1|#self": "ไม่มี", "c1!1.2.B.1|#self": "ไม่มี" };

async function planOf(values: Record<string, string | number>) {
  const form = await nextYearAtWork({ ...gap, ...values });
  const rows = (await form.rows("plan")).filter(
    ({ key, cells }) => /^(plan|own)\.\d+$/.test(key) && Object.keys(cells).length > 0,
  );
  return { form, rows: rows.map(({ key, cells }) => ({ key, ...cells })) };
}

describe("the plan in next year's form", () => {
  it("has the rows that aren't done, marked in one cell each, without what was followed up", async () => {
    const { form, rows } = await planOf({
      "plan!plan.1|#gaps": "1.1.B.1",
      "plan!plan.1|#activity": "ประกาศวิสัยทัศน์",
      "plan!plan.1|#budget": 500_000,
      "plan!plan.1|#halfYear": "ร้อยละ 40",
      "plan!own.1|#owner": "กองแผนงาน",
    });
    expect(rows).toMatchObject([
      { key: "plan.1", "#gaps": "1.1.B.1", "#activity": "ปีก่อน (2568): ประกาศวิสัยทัศน์", "#budget": 500_000 },
      { key: "own.1", "#owner": "ปีก่อน (2568): กองแผนงาน" },
    ]);
    expect(rows[0]).not.toHaveProperty("#halfYear");
    // What results began for 1.1.A.1, 1.2.B.1 and the mandatory measure that isn't filled.
    expect(form.made.account).toMatchObject({ planRows: 2, left: { "plan-untouched": 3 } });
  });

  it("leaves behind what was done, and remembers it", async () => {
    const { form, rows } = await planOf({
      "plan!plan.1|#gaps": "1.3.B.1",
      "c1!1.2.A.1|#self": "มี",
      "plan!plan.2|#gaps": "1.2.A.1",
      "plan!plan.2|#activity": "เสร็จแล้ว",
    });
    expect(rows.map(({ key }) => key)).not.toContain("plan.2");
    expect(form.made.account.left["plan-done"]).toBe(1);
    const record = (await form.open()).submission.stamp.lastYear?.record;
    expect(record?.plan).toContainEqual({ name: "เสร็จแล้ว", owner: "", gaps: ["1.2.A.1"], isDone: true });
  });

  it("is confirmed row by row, and moves with its gap as ever", async () => {
    const { form } = await planOf({
      "plan!plan.1|#gaps": "1.1.B.1",
      "plan!plan.1|#activity": "ประกาศวิสัยทัศน์",
    });
    await form.confirm(({ kind }) => kind === "plan");
    await form.fill({ "c1!1.1.B.1|#self": "มี" });
    await form.assess();
    const { submission } = await form.open();
    expect(submission.pending.filter(({ kind }) => kind === "plan")).toEqual([]);
    expect(submission.plan.filter(({ section }) => section === "done")).toMatchObject([
      { parts: { activity: "ประกาศวิสัยทัศน์" } },
    ]);
  });
});
