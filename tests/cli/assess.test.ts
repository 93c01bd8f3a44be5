import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { valueOf } from "../support/cellsOf";
import { goldenFilling } from "../support/filledForm";
import { answersIn, filledFormFile, type Filling } from "../support/filledFormFile";
import { readEdition } from "../support/readEdition";
import { readGoldenAgency, type GoldenScores } from "../support/readGoldenAgency";
import { type CommandRun, runCommand } from "../support/runCommand";

const whole = readEdition("pmqa-4.0-cells");

interface Mean {
  readonly score: number | null;
  readonly restAtZero: number;
  readonly isProvisional: boolean;
  readonly assessed: number;
  readonly of: number;
}

interface Scores {
  readonly items: readonly {
    item: string;
    score: number | null;
    level: string | null;
    isProvisional: boolean;
  }[];
  readonly categories: readonly (Mean & { category: string })[];
  readonly total: Mean & { itemsAssessed: number };
  readonly gaps: readonly { id: string; gain: { item: number; category: number; total: number } | null }[];
}

interface Report {
  readonly output: string | null;
  readonly self: Scores;
  readonly committee: Scores;
  readonly problems: readonly { code: string }[];
}

/** A form of category 1 alone: small, and so quick to make. */
function smallForm(filling: Filling = {}): Promise<Uint8Array> {
  return filledFormFile(whole, filling, { categories: whole.categories.slice(0, 1).map(({ id }) => id) });
}

async function valuesIn({ contents }: CommandRun, path: string, sheet: string) {
  const snapshot = valueOf(await createXlsxHost(contents.get(path) ?? null).read());
  return snapshot.sheets.find(({ name }) => name === sheet)?.cells.map(({ value }) => value) ?? [];
}

describe("pmqa assess", () => {
  it("writes the results beside the form, which stays as it was", async () => {
    const form = await smallForm(answersIn("1.1", ["+", "+", "-"]));
    const run = await runCommand(["assess", "dir/form.xlsx"], { "dir/form.xlsx": form });
    expect(run.exitCode).toBe(0);
    expect(run.err).toBe("");
    expect(run.out).toContain("เขียนผลแล้ว: dir/form-ผลประเมิน.xlsx");
    expect(run.contents.get("dir/form.xlsx")).toEqual(form);
    expect(await valuesIn(run, "dir/form-ผลประเมิน.xlsx", "สรุปผล")).toContain(400);
    expect(await valuesIn(run, "dir/form-ผลประเมิน.xlsx", "สรุปผล")).toContain("คำนวณเมื่อ 21 พฤศจิกายน 2569");
  });

  it("shows levels, the total of the categories asked for and the first gaps", async () => {
    const form = await smallForm({ ...answersIn("1.1", ["+", "+", "-"]), ...answersIn("1.2", ["-"]) });
    const { out } = await runCommand(["assess", "form.xlsx"], { "form.xlsx": form });
    expect(out).toMatch(/^1\.1 .* 400\.00 +Advance$/m);
    expect(out).toMatch(/^1\.2 .* 0\.00\* +ไม่ผ่าน$/m);
    expect(out).toMatch(/^1\.3 .* ยังไม่ประเมิน$/m);
    expect(out).toMatch(/^หมวด 1 .* 200\.00\* +ประเมินแล้ว 2\/4 +100\.00$/m);
    expect(out).toMatch(/^คะแนนเฉพาะหมวดที่ขอ .* 200\.00\* +ประเมินแล้ว 2\/4 +100\.00$/m);
    expect(out).toContain("หน่วยงาน: Significance 0, Advance 1, Basic 0, ไม่ผ่าน 1, ยังไม่ประเมิน 2");
    expect(out).toMatch(/^ +1 +1\.2\.B\.1 +Basic .*\+300\.00 +\+10\.71/m);
    expect(out).not.toContain("คณะกรรมการ");
  });

  it("calls the total so where all categories are asked, and explains the mark where one stands", async () => {
    const form = await filledFormFile(whole, answersIn("1.1", ["+", "+"]));
    const { out } = await runCommand(["assess", "form.xlsx"], { "form.xlsx": form });
    expect(out).toMatch(/^คะแนนรวม .*\* +ประเมินแล้ว 1\/30 /m);
    expect(out).toContain("* คะแนนชั่วคราว");
  });

  it("explains no mark where none stands in the table", async () => {
    const { out } = await runCommand(["assess", "form.xlsx"], { "form.xlsx": await smallForm() });
    expect(out).toContain("คะแนนเฉพาะหมวดที่ขอ");
    expect(out).not.toContain("*");
  });

  it("shows the committee's scores beside the agency's where it has assessed anything", async () => {
    const form = await smallForm({
      ...answersIn("1.1", ["+", "+", "+"]),
      ...answersIn("1.1", ["+", "-", "-"], "committee"),
    });
    const { out } = await runCommand(["assess", "form.xlsx", "--lang", "en"], { "form.xlsx": form });
    expect(out).toMatch(/^1\.1 .* 500\.00 +Significance +300\.00 +Basic$/m);
    expect(out).toContain("Committee: Significance 0, Advance 0, Basic 1");
    expect(out).toContain("Results written: form-results.xlsx");
  });

  it("goes on in spite of problems of reading, tells of them, and ends with 1", async () => {
    const form = await smallForm({ ...answersIn("1.1", ["+"]), ...answersIn("1.2", ["?"]) });
    const run = await runCommand(["assess", "form.xlsx"], { "form.xlsx": form });
    expect(run.exitCode).toBe(1);
    expect(run.err).toMatch(/^พบข้อผิดพลาด 1 /);
    expect([...run.contents.keys()]).toContain("form-ผลประเมิน.xlsx");
  });

  it("shows the first problems only, and how to see all", async () => {
    const marks = Object.fromEntries(
      whole.categories
        .flatMap((category) => (category.kind === "process" ? category.items : []))
        .flatMap(({ id }) => Object.entries(answersIn(id, ["x"]))),
    );
    const { err } = await runCommand(["assess", "form.xlsx"], {
      "form.xlsx": await filledFormFile(whole, marks),
    });
    expect(err.match(/\[ข้อผิดพลาด\]/g)).toHaveLength(20);
    expect(err).toContain("และอีก 4 รายการ");
    expect(err).toContain("pmqa check form.xlsx");
  });

  it("writes into the form itself when -o names it", async () => {
    const form = await smallForm(answersIn("1.1", ["+"]));
    const run = await runCommand(["assess", "form.xlsx", "-o", "./form.xlsx"], { "form.xlsx": form });
    expect(run.exitCode).toBe(0);
    expect([...run.contents.keys()]).toEqual(["form.xlsx"]);
    expect(await valuesIn(run, "form.xlsx", "สรุปผล")).toContain(300);
  });

  it.each<[readonly string[], readonly string[], string]>([
    [[], ["form-ผลประเมิน.xlsx"], "form-ผลประเมิน-2.xlsx"],
    [[], ["form-ผลประเมิน.xlsx", "form-ผลประเมิน-2.xlsx"], "form-ผลประเมิน-3.xlsx"],
    [["--lang", "en"], [], "form-results.xlsx"],
    [["-o", "out.xlsx"], [], "out.xlsx"],
    [["-o", "out"], [], "out.xlsx"],
    [["-o", "dir"], ["dir/x"], "dir/form-ผลประเมิน.xlsx"],
    [["-o", "old.xlsx", "--force"], ["old.xlsx"], "old.xlsx"],
  ])("with %j beside %j writes %s", async (args, there, path) => {
    const others = Object.fromEntries(there.map((name) => [name, "เดิม"]));
    const run = await runCommand(["assess", "form.xlsx", ...args, "--json"], {
      "form.xlsx": await smallForm(),
      ...others,
    });
    expect(run.exitCode).toBe(0);
    expect(run.json<Report>().output).toBe(path);
    for (const name of there)
      if (name !== path) expect(new TextDecoder().decode(run.contents.get(name))).toBe("เดิม");
    expect(run.contents.get(path)?.length).toBeGreaterThan(10_000);
  });

  it("names the results of results after the form, and keeps a macro workbook's ending", async () => {
    const form = await smallForm();
    const again = await runCommand(["assess", "form-ผลประเมิน.xlsx", "--json"], {
      "form-ผลประเมิน.xlsx": form,
    });
    expect(again.json<Report>().output).toBe("form-ผลประเมิน-2.xlsx");
    const macros = await runCommand(["assess", "form.xlsm", "--json"], { "form.xlsm": form });
    expect(macros.json<Report>().output).toBe("form-ผลประเมิน.xlsm");
  });

  it("doesn't write over another file unless forced: a plan may have been written there", async () => {
    const files = { "form.xlsx": await smallForm(), "out.xlsx": "แผน" };
    const run = await runCommand(["assess", "form.xlsx", "-o", "out.xlsx", "--json"], files);
    expect(run.exitCode).toBe(3);
    expect(run.json<Report>()).toMatchObject({ output: null, problems: [{ code: "file/exists" }] });
    expect(new TextDecoder().decode(run.contents.get("out.xlsx"))).toBe("แผน");
  });

  it("takes last year's scores from last year's form, and says whose they were", async () => {
    const categories = whole.categories.slice(0, 1).map(({ id }) => id);
    const earlier = await filledFormFile(whole, answersIn("1.1", ["+", "-"]), { categories, year: 2568 });
    const form = await smallForm(answersIn("1.1", ["+", "+"]));
    const run = await runCommand(["assess", "form.xlsx", "--last-year", "2568.xlsx"], {
      "form.xlsx": form,
      "2568.xlsx": earlier,
    });
    expect(run.exitCode).toBe(0);
    expect(run.err).toContain("ตามที่หน่วยงานประเมิน");
    const values = await valuesIn(run, "form-ผลประเมิน.xlsx", "บทสรุป");
    expect(values).toEqual(expect.arrayContaining([300, 100, 400]));
    expect(run.contents.get("2568.xlsx")).toEqual(earlier);
  });

  it("tells what is wrong with last year's form under that file's name", async () => {
    const categories = whole.categories.slice(0, 1).map(({ id }) => id);
    const earlier = await filledFormFile(whole, answersIn("1.1", ["+"]), { categories });
    const run = await runCommand(["assess", "form.xlsx", "--last-year", "2568.xlsx", "--json"], {
      "form.xlsx": await smallForm(answersIn("1.1", ["+"])),
      "2568.xlsx": earlier,
    });
    expect(run.json<Report>().problems).toContainEqual(
      expect.objectContaining({ code: "form/last-year-not-before", file: "2568.xlsx" }),
    );
  });

  it("ends with 3 where the results can't be written, and shows them all the same", async () => {
    const files = { "form.xlsx": await smallForm(answersIn("1.1", ["+"])) };
    const run = await runCommand(["assess", "form.xlsx"], files, { unwritable: ["form-ผลประเมิน.xlsx"] });
    expect(run.exitCode).toBe(3);
    expect(run.out).toMatch(/^1\.1 .* 300\.00/m);
    expect(run.out).not.toContain("เขียนผลแล้ว");
    expect(run.err).toContain("เขียนไฟล์ไม่ได้ (ไม่มีสิทธิ์)");
  });

  it("fits the terminal", async () => {
    const form = await smallForm(answersIn("1.1", ["+", "-"]));
    const { out } = await runCommand(
      ["assess", "form.xlsx"],
      { "form.xlsx": form },
      { terminalColumns: 100 },
    );
    const widest = Math.max(...out.split("\n").map((line) => line.replace(/\p{Mn}/gu, "").length));
    expect(widest).toBeLessThanOrEqual(100);
  });
});

describe("what machines are told of golden agencies", () => {
  it.each(["agency-1-complete", "agency-2-partial", "agency-3-top"])(
    "%s is right to the last digit",
    async (name) => {
      const agency = readGoldenAgency(name);
      const filling = Object.fromEntries(goldenFilling(agency)) as Filling;
      const run = await runCommand(["assess", "form.xlsx", "--json"], {
        "form.xlsx": await filledFormFile(whole, filling),
      });
      const report = run.json<Report>();
      expectScores(report.self, agency.expected.self);
      if (agency.expected.committee !== undefined) expectScores(report.committee, agency.expected.committee);
    },
  );
});

function expectScores(scores: Scores, expected: GoldenScores): void {
  for (const { item, score, level } of scores.items) {
    const wanted = expected.items[item];
    expectNumber(score, wanted?.score ?? null);
    if (wanted?.level !== undefined && wanted.score !== null) expect(keyOf(level)).toBe(wanted.level);
  }
  for (const mean of scores.categories) {
    const wanted = expected.categories[mean.category];
    if (wanted === undefined) throw new Error(`nothing is expected of category ${mean.category}`);
    expectNumber(mean.score, wanted.score);
    expectNumber(mean.restAtZero, wanted.restAtZero);
    expect(mean).toMatchObject({
      assessed: wanted.assessed,
      of: wanted.of,
      isProvisional: wanted.provisional,
    });
  }
  expectNumber(scores.total.score, expected.total.score);
  expect(scores.total.itemsAssessed).toBe(expected.total.itemsAssessed);
  expect(scores.gaps.map(({ id }) => id)).toEqual(expected.gaps.map(({ id }) => id));
  for (const [at, { gain }] of scores.gaps.entries())
    expectNumber(gain?.total ?? null, expected.gaps[at]?.gainTotal ?? null);
}

/** The golden agencies name levels by their keys. */
function keyOf(level: string | null): string | null {
  if (level === "below") return "below-basic";
  return whole.levels.find(({ id }) => id === level)?.key ?? level;
}

function expectNumber(actual: number | null, wanted: number | null): void {
  if (actual === null || wanted === null) expect(actual).toBe(wanted);
  else expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-9);
}
