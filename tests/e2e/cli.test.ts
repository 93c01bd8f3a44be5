import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPackageFaults, hasXlsxChecker } from "../support/checkXlsx";
import { answersIn, filledFormFile } from "../support/filledFormFile";
import { readEdition } from "../support/readEdition";
import { builtCommand, checkout, runBuilt, runProcess } from "../support/runProcess";

let folder: string;
const pmqa = (...args: readonly string[]) => runBuilt(folder, ...args);

beforeAll(() => {
  if (!existsSync(builtCommand)) throw new Error("the command line isn't built: npm run build");
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the built command line", () => {
  it("makes a form, checks it and writes its results, as files that other programs take", () => {
    const identity = ["--agency", "กรมตัวอย่าง", "--agency-code", "A1", "--year", "2569"];
    expect(pmqa("generate", ...identity, "-o", "form.xlsx")).toMatchObject({ exitCode: 0, err: "" });
    expect(pmqa("check", "form.xlsx")).toMatchObject({ exitCode: 0, err: "" });
    expect(pmqa("assess", "form.xlsx")).toMatchObject({ exitCode: 0, err: "" });
    expect(readdirSync(folder).sort()).toEqual(["form-ผลประเมิน.xlsx", "form.xlsx"].sort());
    if (hasXlsxChecker)
      for (const file of readdirSync(folder))
        expect(findPackageFaults(readFileSync(join(folder, file)))).toEqual([]);
  });

  it("makes the same file for the same agency, but for its id", () => {
    const args = ["generate", "--agency", "ก", "--year", "2569", "--categories", "1"];
    pmqa(...args, "-o", "a.xlsx");
    pmqa(...args, "-o", "b.xlsx");
    const [a, b] = ["a.xlsx", "b.xlsx"].map((name) => readFileSync(join(folder, name)).length);
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThan(100);
  });

  it("makes the forms of a roster under Thai names", () => {
    writeFileSync(join(folder, "รายชื่อ.csv"), "รหัส;ชื่อหน่วยงาน;หมวด\nA1;กรมหนึ่ง;1\nA2;กรมสอง;3\n");
    const run = pmqa("generate", "--roster", "รายชื่อ.csv", "--year", "2026", "-o", "แบบ/2569");
    expect(run.exitCode).toBe(0);
    expect(run.err).toBe("ปี 2026 เป็น ค.ศ. จึงใช้ปีงบประมาณ พ.ศ. 2569\n");
    expect(readdirSync(join(folder, "แบบ", "2569")).sort()).toEqual([
      "PMQA4.0_2569_A1_กรมหนึ่ง.xlsx",
      "PMQA4.0_2569_A2_กรมสอง.xlsx",
    ]);
  });

  it("ends with 1 for a form with errors, 2 for a slip, 3 for a file that it can't use", async () => {
    const form = await filledFormFile(readEdition("pmqa-4.0-cells"), answersIn("1.1", ["x"]));
    writeFileSync(join(folder, "form.xlsx"), form);
    expect(pmqa("check", "form.xlsx").exitCode).toBe(1);
    expect(pmqa("explain", "form.xlsx", "9.9").exitCode).toBe(2);
    expect(pmqa("chekc", "form.xlsx").exitCode).toBe(2);
    expect(pmqa("check", "none.xlsx").exitCode).toBe(3);
    expect(pmqa("check", ".").exitCode).toBe(3);
    expect(pmqa("generate", "--agency", "ก", "--year", "2569", "-o", "form.xlsx/a.xlsx").exitCode).toBe(3);
    expect(readFileSync(join(folder, "form.xlsx"))).toEqual(Buffer.from(form));
  });

  it("writes JSON alone to its output for machines", () => {
    const run = pmqa("check", "none.xlsx", "--json");
    expect(run.err).toBe("");
    expect(JSON.parse(run.out)).toMatchObject({ problems: [{ code: "file/not-found", file: "none.xlsx" }] });
  });

  it("minds no reader that has seen enough, and says when its output is lost", () => {
    const command = `"${process.execPath}" "${builtCommand}" criteria schema`;
    const early = runProcess("bash", ["-c", `${command} | head -c 10; exit \${PIPESTATUS[0]}`]);
    expect(early).toMatchObject({ exitCode: 0, err: "" });
    if (existsSync("/dev/full"))
      expect(runProcess("bash", ["-c", `${command} > /dev/full`])).toMatchObject({ exitCode: 3, err: "" });
  });

  it("is what `npx pmqa` starts in a checkout", () => {
    const linked = join(checkout, "node_modules", ".bin", "pmqa");
    expect(runProcess(linked, ["--version"], { cwd: folder }).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
