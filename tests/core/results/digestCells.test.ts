import { formAtWork, type FormAtWork, type FoundRow } from "../../support/assessedForm";

const digest = async (form: FormAtWork): Promise<ReadonlyMap<string, FoundRow["cells"]>> =>
  new Map((await form.rows("digest")).map(({ key, cells }) => [key, cells]));

const answers = {
  "c1!1.1.B.1|#self": "มี",
  "c1!1.1.A.1|#self": "มี",
  "c1!1.1.S.1|#self": "ไม่มี",
  "c1!1.2.B.1|#self": "มี",
  "c1!1.3.B.1|#self": "ไม่มี",
  "c1!1.3.A.1|#self": "มี",
  "c1!1.3.S.1|#self": "มี",
};

describe("the digest that results are written into", () => {
  it("shows scores, the change since last year, and how much is assessed", async () => {
    const form = await formAtWork();
    await form.fill({
      ...answers,
      "digest!compare.1|#last-year": 300,
      "digest!compare.total|#last-year": "๒๐๐",
    });
    await form.assess();
    const rows = await digest(form);
    expect(rows.get("compare.1")).toMatchObject({
      "#self": 700 / 3,
      "#last-year": 300,
      "#change": -66.67,
      "#assessed": "3/4",
    });
    expect(rows.get("compare.1")?.["#committee"]).toBeUndefined();
    expect(rows.get("compare.total")).toMatchObject({ "#change": 33.33, "#assessed": "3/30" });
  });

  it("shows each item with its level and shade, and marks what is provisional or not assessed", async () => {
    const form = await formAtWork();
    await form.fill(answers);
    await form.assess();
    const row = (await digest(form)).get("compare.1");
    expect(row).toMatchObject({ "#item-1": 400, "#level-1": "A", "#shade-1": 3 });
    expect(row).toMatchObject({ "#item-2": 300, "#level-2": "B*", "#shade-2": 2 });
    expect(row).toMatchObject({ "#item-3": 0, "#level-3": "<B", "#shade-3": 1 });
    expect(row).toMatchObject({ "#item-4": "–" });
    expect(row?.["#shade-4"]).toBeUndefined();
    expect(row).toMatchObject({ "#count-A": 1, "#count-B": 1, "#count-S": 0, "#count-below": 1 });
    expect(row).toMatchObject({ "#count-not-assessed": 1 });
  });

  it("gives the chart of gains the gaps by what they add, the largest first", async () => {
    const form = await formAtWork();
    await form.fill(answers);
    await form.assess();
    const rows = await digest(form);
    expect(String(rows.get("gain.1")?.["#name"])).toMatch(/^1\.3\.B\.1 /);
    expect(rows.get("gain.1")?.["#self"]).toBeCloseTo(500 / 28, 9);
    expect(rows.get("gain.2")?.["#self"]).toBeCloseTo(100 / 28, 9);
    expect(rows.get("gain.3")).toEqual({});
  });

  it("says what the figures bear in as many rows as there are sentences, and hides the rest", async () => {
    const form = await formAtWork();
    await form.fill(answers);
    const { form: assessed } = await form.assess();
    const rows = await digest(form);
    const said = [...rows].filter(([key, cells]) => key.startsWith("says.") && cells["#name"] !== undefined);
    expect(said.length).toBeGreaterThan(3);
    expect(said[0]?.[1]["#name"]).toMatch(/^คะแนนรวมที่หน่วยงานประเมินเป็นคะแนนชั่วคราว 233\.33 /);
    expect(said.map(([, cells]) => String(cells["#name"]))).not.toContain("ยังไม่ได้ประมวลผล");
    expect(assessed.submission.comparison.total.lastYear).toBeNull();
  });

  it("counts as stale once a score of last year or a target has changed, like an answer", async () => {
    const form = await formAtWork();
    await form.fill(answers);
    await form.assess();
    const before = (await form.rows("summary")).find(({ key }) => key === "notice")?.cells["#figures-sum"];
    await form.fill({ "digest!compare.1|#aim": 400 });
    await form.assess();
    const after = (await form.rows("summary")).find(({ key }) => key === "notice")?.cells["#figures-sum"];
    expect(after).not.toBe(before);
  });
});
