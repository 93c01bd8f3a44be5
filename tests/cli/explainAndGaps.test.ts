import { answersIn, filledFormFile, type Filling } from "../support/filledFormFile";
import { readEdition } from "../support/readEdition";
import { type CommandRun, runCommand } from "../support/runCommand";

const whole = readEdition("pmqa-4.0-cells");
/** A form of category 1 alone: small, and so quick to make. */
const small = { categories: whole.categories.slice(0, 1).map(({ id }) => id) };
const filling: Filling = {
  ...answersIn("1.1", ["+", "-", "-"]),
  ...answersIn("1.2", ["-", "-", "-"]),
  ...answersIn("1.1", ["+", "+", "-"], "committee"),
};

async function run(args: readonly string[], filled: Filling = filling): Promise<CommandRun> {
  return runCommand(args, { "form.xlsx": await filledFormFile(whole, filled, small) });
}

describe("pmqa explain", () => {
  it("says why an item has its score, for the agency and for the committee", async () => {
    const { exitCode, out, err } = await run(["explain", "form.xlsx", "1.1"]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(out).toMatch(/^ประเด็น 1\.1 /);
    expect(out).toContain("ผู้ประเมิน: หน่วยงาน\n300.00 คะแนน ระดับพื้นฐาน (Basic)");
    expect(out).toContain("ผู้ประเมิน: คณะกรรมการ\n400.00 คะแนน ระดับก้าวหน้า (Advance)");
    expect(out).toMatch(/^ {2}1\.1\.A\.1 .*\(คะแนนเพิ่ม 100\.00\)$/m);
  });

  it("says it for one score set when asked to", async () => {
    const { out } = await run(["explain", "form.xlsx", "1.1", "--set", "committee", "--lang", "en"]);
    expect(out).toContain("Assessed by: Committee\n400.00 points, Advance level");
    expect(out).not.toContain("Assessed by: Agency");
  });

  it.each([
    ["หมวด 1", /^หมวด 1 การนำองค์การ\n/],
    ["total", /^คะแนนเฉพาะหมวดที่ขอ\n/],
    ["1.2.A.1", /^ประเด็น 1\.2 /],
  ])("explains %s", async (subject, title) => {
    const { exitCode, out } = await run(["explain", "form.xlsx", subject]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(title);
  });

  it.each([
    ["2.1", "th", /^ประเด็น 2\.1 .*\n\nแบบประเมินนี้ไม่ได้ขอให้กรอกหมวด 2 จึงไม่มีคะแนนของส่วนนี้\n$/],
    ["7.1.2", "en", /^Item 7\.1 .*\n\nThis form doesn't ask category 7, so it has no score of this\n$/],
    ["หมวด 3", "th", /^หมวด 3 .*\n\nแบบประเมินนี้ไม่ได้ขอให้กรอกหมวด 3 จึงไม่มีคะแนนของส่วนนี้\n$/],
  ])("says of %s that the form doesn't ask it", async (subject, language, said) => {
    const { exitCode, out } = await run(["explain", "form.xlsx", subject, "--lang", language]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(said);
  });

  it("gives machines no score of what the form doesn't ask", async () => {
    const report = (await run(["explain", "form.xlsx", "2.1", "--json"])).json();
    expect(report).toMatchObject({ self: { score: null }, committee: { score: null } });
  });

  it("marks the statement that was asked about, and no other", async () => {
    const { out } = await run(["explain", "form.xlsx", "1.1.a.1", "--set", "self"]);
    const marked = out.split("\n").filter((line) => line.startsWith("> "));
    expect(marked).toEqual([
      expect.stringMatching(/^> \[ไม่มี\] 1\.1\.A\.1 /),
      expect.stringMatching(/^> 1\.1\.A\.1 .*\(คะแนนเพิ่ม 100\.00\)$/),
    ]);
    expect(out).toContain("\nเครื่องหมาย > คือ 1.1.A.1 ที่ถามถึง\n");
    expect((await run(["explain", "form.xlsx", "1.1"])).out).not.toContain(">");
  });

  it("marks the measure that was asked about, with its indicators", async () => {
    const results = whole.categories.filter(({ kind }) => kind === "results").map(({ id }) => id);
    const form = await filledFormFile(whole, { "c7!7.1.2.a|#name": "ก" }, { categories: results });
    const { out } = await runCommand(["explain", "form.xlsx", "7.1.2"], { "form.xlsx": form });
    const marked = out.split("\n").filter((line) => line.startsWith("> "));
    expect(marked).toEqual([
      expect.stringMatching(/^> 7\.1\.2\*? /),
      expect.stringMatching(/^> 7\.1\.2\.a ก: /),
    ]);
  });

  it("gives machines the trace and the words", async () => {
    const report = (await run(["explain", "form.xlsx", "1.1", "--json"])).json();
    expect(report).toMatchObject({
      self: {
        score: {
          item: "1.1",
          score: 300,
          level: "B",
          trace: { kind: "process", next: { level: "A", blocking: ["1.1.A.1"] } },
        },
        explanation: { verdict: ["300.00 คะแนน ระดับพื้นฐาน (Basic)"] },
      },
      committee: { score: { score: 400 } },
      problems: [],
    });
  });

  it("ends with 2 for an item that isn't there", async () => {
    const unknown = await run(["explain", "form.xlsx", "9.9"]);
    expect(unknown).toMatchObject({ exitCode: 2, out: "" });
    expect(unknown.err).toContain("9.9");
  });

  it("ends with 1 where the form has errors, and says which", async () => {
    const faulty = await run(["explain", "form.xlsx", "1.1"], answersIn("1.1", ["+", "x"]));
    expect(faulty.exitCode).toBe(1);
    expect(faulty.out).toContain("[พิมพ์ว่า “x” ยังไม่นับ] 1.1.A.1");
    expect(faulty.err).toContain("1.1.A.1");
  });

  it("ends with 3 where there is no form", async () => {
    expect((await runCommand(["explain", "none.xlsx", "1.1"])).exitCode).toBe(3);
  });
});

describe("pmqa gaps", () => {
  it("lists every gap in the order of work with its gain and why, and counts what isn't answered", async () => {
    const { exitCode, out, err } = await run(["gaps", "form.xlsx"]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    const codes = [...out.matchAll(/^ +\d+ +(\S+)/gm)].map(([, code]) => code);
    expect(codes.slice(0, 5)).toEqual(["1.2.B.1", "1.1.A.1", "1.2.A.1", "1.1.S.1", "1.2.S.1"]);
    expect(out).toMatch(/1\.2\.B\.1 .*\+300\.00 +\+10\.71 +ครบข้อนี้แล้วผ่านระดับ Basic$/m);
    expect(out).toContain("ยังไม่ตอบอีก 6 ข้อ");
  });

  it("takes the committee's answers when asked to", async () => {
    const { out } = await run(["gaps", "form.xlsx", "--set", "committee", "--lang", "en"]);
    expect(out).toContain("Assessed by: Committee");
    expect(out).toMatch(/^ +1 +1\.1\.S\.1 /m);
  });

  it("finds the fewest statements to a total", async () => {
    const { exitCode, out } = await run(["gaps", "form.xlsx", "--target", "350"]);
    expect(exitCode).toBe(0);
    expect(out).toContain("ทางที่สั้นที่สุด (คะแนนเฉพาะหมวดที่ขอ 350.00): 2 ข้อ");
    expect(out).toMatch(
      /^ +1 +1\.2\.B\.1 +Basic .*\n +2 +1\.1\.A\.1 +Advance .*\nเมื่อครบแล้ว คะแนนเฉพาะหมวดที่ขอ 350\.00$/m,
    );
  });

  it("finds the statements to a level by its name, and says which items stand in the way", async () => {
    const { out } = await run(["gaps", "form.xlsx", "--target", "พื้นฐาน"]);
    expect(out).toContain("ทางที่สั้นที่สุด (ทุกประเด็นถึงระดับพื้นฐาน): 1 ข้อ");
    expect(out).toContain("ประเด็น 1.3 ยังไม่ทำการประเมิน จึงยังบอกไม่ได้");
  });

  it("says when a target is reached already", async () => {
    const { out } = await run(["gaps", "form.xlsx", "--target", "100"]);
    expect(out).toContain("ถึงเป้าหมายแล้ว: คะแนนเฉพาะหมวดที่ขอ 100.00");
  });

  it("ends with 1 for a total out of reach, and says how far one gets", async () => {
    const far = await run(["gaps", "form.xlsx", "--target", "450"], answersIn("1.1", ["+", "-"]));
    expect(far.exitCode).toBe(1);
    expect(far.err).toContain("400.00");
  });

  it("says how many statements without an answer stand in the way of a total", async () => {
    const far = await run(
      ["gaps", "form.xlsx", "--target", "500", "--lang", "en"],
      answersIn("1.1", ["+", "-"]),
    );
    expect(far.out).toContain("Statements without an answer that stand in the way: 10;");
    const answered = { ...answersIn("1.1", ["+", "-", "+"]), ...answersIn("1.2", ["+", "+", "+"]) };
    const near = { ...answered, ...answersIn("1.3", ["+", "+", "+"]), ...answersIn("1.4", ["+", "+", "+"]) };
    expect((await run(["gaps", "form.xlsx", "--target", "500"], near)).out).not.toContain("ยังไม่ตอบ");
  });

  it("says it of one statement as of many", async () => {
    const one = await run(
      ["gaps", "form.xlsx", "--target", "S", "--lang", "en"],
      answersIn("1.1", ["+", "-"]),
    );
    expect(one.out).toContain("Nothing can be said of item 1.1; its statements without an answer: 1");
  });

  it.each(["600", "ดีเด่น", "-5"])("ends with 2 for the target %s", async (target) => {
    const refused = await run(["gaps", "form.xlsx", `--target=${target}`, "--json"]);
    expect(refused.exitCode).toBe(2);
    expect(refused.json()).toMatchObject({ problems: [{ code: "request/bad-target" }] });
  });

  it("gives machines gaps at full precision and the path by ids", async () => {
    const report = (await run(["gaps", "form.xlsx", "--target", "A", "--json"])).json<{
      gaps: readonly { id: string; gain: { total: number } | null; reason: string }[];
    }>();
    expect(report).toMatchObject({
      set: "self",
      target: { kind: "level", level: "A", statements: ["1.2.B.1", "1.1.A.1", "1.2.A.1"], total: 400 },
      problems: [],
    });
    expect(report.gaps[0]).toMatchObject({ id: "1.2.B.1", kind: "statement", isBehindGate: false });
    expect(report.gaps[0]?.gain?.total).toBeCloseTo(300 / 28, 12);
  });
});
