import { formAtWork, type FormAtWork, type FoundRow } from "../../support/assessedForm";

/** The plan's rows that hold a gap or something people wrote, by the codes of their gaps. */
async function planned(form: FormAtWork): Promise<readonly FoundRow[]> {
  const rows = await form.rows("plan");
  return rows.filter(
    ({ key, cells }) =>
      /^(plan|own)\.\d+$/.test(key) && (cells["#gaps"] !== undefined || cells["#activity"] !== undefined),
  );
}

const rowOf = async (form: FormAtWork, gap: string) =>
  (await form.rows("plan")).find(({ cells }) => String(cells["#gaps"]).includes(gap));
const headRow = async (form: FormAtWork, key: string) =>
  (await form.rows("plan")).find((row) => row.key === key)?.row ?? 0;

/** Writes into a cell of the plan by its place today. */
async function write(
  form: FormAtWork,
  row: FoundRow | undefined,
  column: string,
  value: string | number | null,
) {
  const at = form.cells.get(`plan!plan.1|${column}`)?.column;
  if (row === undefined || at === undefined) throw new Error("no such row");
  await form.apply({ sheet: "แผนพัฒนา", cells: [{ row: row.row, column: at, value }], rows: [] });
}

const item = { "c1!1.1.B.1|#self": "มี", "c1!1.1.A.1|#self": "ไม่มี", "c1!1.1.S.1|#self": "ไม่มี" };

describe("the plan", () => {
  it("gets a row for each gap, in working order, with the gap as its opportunity", async () => {
    const form = await formAtWork();
    await form.fill(item);
    await form.assess();
    const rows = await planned(form);
    expect(rows.map(({ cells }) => cells["#gaps"])).toEqual(expect.arrayContaining(["1.1.A.1", "1.1.S.1"]));
    expect(rows[0]?.cells).toMatchObject({
      "#order": 1,
      "#gaps": "1.1.A.1",
      "#category": "1",
      "#item": "1.1",
      "#level": "Advance",
      "#score": 300,
      "#opportunity": "วิสัยทัศน์/ยุทธศาสตร์สอดคล้องกับยุทธศาสตร์ประเทศ",
    });
  });

  it("stays as it is when nothing has changed", async () => {
    const form = await formAtWork();
    await form.fill(item);
    await form.assess();
    const before = await form.rows("plan");
    await form.assess();
    expect(await form.rows("plan")).toEqual(before);
  });

  it("keeps what people wrote with its gap, also where they changed the opportunity", async () => {
    const form = await formAtWork();
    await form.fill(item);
    await form.assess();
    await write(form, await rowOf(form, "1.1.S.1"), "#activity", "อบรม");
    await write(form, await rowOf(form, "1.1.S.1"), "#opportunity", "ข้อความของเรา");
    await form.fill({ "c1!1.1.B.1|#self": "ไม่มี" });
    await form.assess();
    const row = await rowOf(form, "1.1.S.1");
    expect(row?.cells).toMatchObject({ "#activity": "อบรม", "#opportunity": "ข้อความของเรา", "#score": 0 });
  });

  it("moves a row whose gap is closed to the done section with all that people wrote in it", async () => {
    const form = await formAtWork();
    await form.fill(item);
    await form.assess();
    const before = await rowOf(form, "1.1.A.1");
    await write(form, before, "#activity", "ทบทวนยุทธศาสตร์");
    await write(form, before, "#budget", 250000);
    await form.fill({ "c1!1.1.A.1|#self": "มี" });
    await form.assess();
    const after = await rowOf(form, "1.1.A.1");
    expect(after?.row).toBeGreaterThan(await headRow(form, "plan.done"));
    expect(after?.key).toBe(before?.key);
    expect(after?.cells).toMatchObject({ "#activity": "ทบทวนยุทธศาสตร์", "#budget": 250000, "#score": 400 });
    expect((await planned(form)).filter(({ cells }) => cells["#activity"] === "ทบทวนยุทธศาสตร์")).toHaveLength(
      1,
    );
  });

  it("brings a done row back when its gap opens again", async () => {
    const form = await formAtWork();
    await form.fill(item);
    await form.assess();
    await write(form, await rowOf(form, "1.1.A.1"), "#activity", "ทบทวนยุทธศาสตร์");
    await form.fill({ "c1!1.1.A.1|#self": "มี" });
    await form.assess();
    await form.fill({ "c1!1.1.A.1|#self": "ไม่มี" });
    await form.assess();
    const row = await rowOf(form, "1.1.A.1");
    expect(row?.row).toBeLessThan(await headRow(form, "plan.own"));
    expect(row?.cells["#activity"]).toBe("ทบทวนยุทธศาสตร์");
  });

  it("leaves a row in place whose gap is no longer answered", async () => {
    const form = await formAtWork();
    await form.fill(item);
    await form.assess();
    const before = await rowOf(form, "1.1.A.1");
    await form.fill({ "c1!1.1.A.1|#self": null });
    await form.assess();
    expect((await rowOf(form, "1.1.A.1"))?.row).toBe(before?.row);
  });

  it("closes a row of several gaps only when all are closed", async () => {
    const form = await formAtWork();
    await form.fill(item);
    await form.assess();
    const row = await rowOf(form, "1.1.A.1");
    await write(form, row, "#gaps", "1.1.A.1, 1.1.S.1");
    await write(form, await rowOf(form, "1.1.S.1"), "#activity", "คู่กัน");
    await form.fill({ "c1!1.1.A.1|#self": "มี" });
    await form.assess();
    const done = await headRow(form, "plan.done");
    expect((await rowOf(form, "1.1.A.1"))?.row).toBeLessThan(done);
    await form.fill({ "c1!1.1.S.1|#self": "มี" });
    await form.assess();
    expect((await rowOf(form, "1.1.A.1"))?.row).toBeGreaterThan(done);
  });

  it("keeps rows that the agency adds, also without a key, and gives them one", async () => {
    const form = await formAtWork();
    await form.fill(item);
    const own = form.cells.get("plan!own.2|#activity");
    if (own === undefined) throw new Error("no own row");
    await form.apply({
      sheet: own.sheet,
      cells: [
        { row: own.row, column: own.column, value: "โครงการของเรา" },
        { row: own.row, column: 1, value: null },
      ],
      rows: [],
    });
    await form.assess();
    const row = (await planned(form)).find(({ cells }) => cells["#activity"] === "โครงการของเรา");
    expect(row?.row).toBe(own.row);
    expect(row?.key).toMatch(/^own\.\d+$/);
  });

  it("takes in what only the committee finds lacking", async () => {
    const form = await formAtWork();
    await form.fill({ "c1!1.1.B.1|#self": "มี", "c1!1.1.B.1|#committee": "ไม่มี" });
    await form.assess();
    expect((await rowOf(form, "1.1.B.1"))?.cells["#score"]).toBe(0);
  });

  it("leaves a closed row that holds a formula where it is, and says so", async () => {
    const form = await formAtWork();
    await form.fill(item);
    await form.assess();
    const row = await rowOf(form, "1.1.A.1");
    const column = form.cells.get("plan!plan.1|#budget")?.column ?? 0;
    await form.apply({
      sheet: "แผนพัฒนา",
      cells: [{ row: row?.row ?? 0, column, value: 3, formula: "1+2" }],
      rows: [],
    });
    await form.fill({ "c1!1.1.A.1|#self": "มี" });
    const { problems } = await form.assess();
    expect((await rowOf(form, "1.1.A.1"))?.row).toBe(row?.row);
    expect(problems.map(({ code }) => code)).toContain("results/plan-row-stays");
  });

  it("gives gaps new rows below all others where no free row is left, and knows them again", async () => {
    const form = await formAtWork();
    await form.fill(item);
    const free = [...form.cells]
      .filter(([key]) => /^plan!plan\.\d+\|#order$/.test(key))
      .map(([, cell]) => cell)
      .slice(1);
    await form.apply({
      sheet: "แผนพัฒนา",
      cells: free.map(({ row }) => ({ row, column: 1, value: null })),
      rows: [],
    });
    await form.assess();
    const done = await headRow(form, "plan.done");
    const below = (await planned(form)).filter(({ row }) => row > done);
    expect((await planned(form)).map(({ cells }) => cells["#gaps"])).toEqual(
      expect.arrayContaining(["1.1.A.1", "1.1.S.1"]),
    );
    expect(below.length).toBeGreaterThan(0);
    const before = await planned(form);
    await form.assess();
    expect(await planned(form)).toEqual(before);
  });
});
