import { answersIn, filledFormFile, type Filling } from "../support/filledFormFile";
import { readEdition } from "../support/readEdition";
import { runCommand } from "../support/runCommand";
import { zipOf } from "../support/zipOf";

const criteria = readEdition("pmqa-4.0-cells");

/** A form of category 1 alone: small, and so quick to make. */
function smallForm(filling: Filling = {}, edition = criteria): Promise<Uint8Array> {
  return filledFormFile(edition, filling, {
    categories: criteria.categories.slice(0, 1).map(({ id }) => id),
  });
}

async function check(filling: Filling, ...args: readonly string[]) {
  return runCommand(["check", "form.xlsx", ...args], {
    "form.xlsx": await smallForm(filling),
  });
}

interface Report {
  readonly form: Readonly<Record<string, unknown>>;
  readonly progress: readonly unknown[];
  readonly problems: readonly { code: string; sheet: string; cell: string; what: string; remedy: string }[];
}

describe("pmqa check", () => {
  it("says how far a form without faults is filled in, and ends with 0", async () => {
    const { exitCode, out, err } = await check(answersIn("1.1", ["+", "-"]));
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(out).toMatch(/^กรมตัวอย่างที่หนึ่ง ปีงบประมาณ พ\.ศ\. 2569 รอบที่ 1\n/);
    expect(out).toMatch(/^1 +การนำองค์การ +2\/12 +0\/12$/m);
    expect(out).toContain("ไม่พบสิ่งที่ต้องแก้ไข");
  });

  it("counts the mandatory measures of results, as the cover does, and says so", async () => {
    const results = criteria.categories.filter(({ kind }) => kind === "results").map(({ id }) => id);
    const form = await filledFormFile(criteria, {}, { categories: results });
    const { out } = await runCommand(["check", "form.xlsx"], { "form.xlsx": form });
    expect(out).toMatch(/^7 .* 0\/11 +0\/11\n\nหมวด 7: นับเฉพาะตัววัดบังคับ$/m);
    expect((await check({})).out).not.toContain("ตัววัดบังคับ");
  });

  it("lists every problem with its cell, what it is and what to do, and ends with 1", async () => {
    const { exitCode, out } = await check(answersIn("1.1", ["?", "x"]));
    expect(exitCode).toBe(1);
    expect(out).toContain("พบข้อผิดพลาด 2 คำเตือน 0 หมายเหตุ 0");
    expect(out).toMatch(/\[ข้อผิดพลาด\] หมวด 1![A-Z]+\d+: .*1\.1\.B\.1.*\n {4}\S/);
    expect(out).toContain("--ambiguous not");
  });

  it("settles ambiguous marks once for the whole form", async () => {
    const { exitCode, out } = await check(answersIn("1.1", ["x", "-"]), "--ambiguous", "ไม่มี");
    expect(exitCode).toBe(0);
    expect(out).toContain("พบข้อผิดพลาด 0 คำเตือน 0 หมายเหตุ 1");
  });

  it("gives machines codes, places and figures", async () => {
    const run = await check(answersIn("1.1", ["?"]), "--json", "--lang", "en");
    const report = run.json<Report>();
    expect(run.exitCode).toBe(1);
    expect(report.form).toEqual({
      agencyCode: "A001",
      agencyName: "กรมตัวอย่างที่หนึ่ง",
      ministry: "กระทรวงตัวอย่าง",
      agencyKind: "department",
      reportingUnit: "",
      year: 2569,
      round: 1,
      categories: ["1"],
      edition: "pmqa-4.0-cells",
      isEditionCarried: false,
      issueId: "issue-1",
      language: "th",
      dueDate: "",
    });
    expect(report.progress).toHaveLength(1);
    expect(report.problems).toEqual([
      {
        code: "reading/unreadable-answer",
        severity: "error",
        file: "form.xlsx",
        sheet: "หมวด 1",
        cell: expect.stringMatching(/^[A-Z]+\d+$/),
        what: expect.stringContaining("1.1.B.1"),
        remedy: expect.stringMatching(/\S/),
        params: expect.objectContaining({ id: "1.1.B.1" }),
      },
    ]);
  });

  it("reads by another file of the edition when told to, and says that it has changed", async () => {
    const changed = JSON.stringify({ ...criteria, name: { ...criteria.name, th: "เกณฑ์ที่แก้ไข" } });
    const files = { "form.xlsx": await smallForm(), "our.json": changed };
    const run = await runCommand(["check", "form.xlsx", "--edition", "our.json", "--json"], files);
    expect(run.exitCode).toBe(1);
    expect(run.json<Report>().problems).toMatchObject([{ code: "form/edition-changed" }]);
  });

  it.each<[string, Uint8Array | string | null, string]>([
    ["isn't there", null, "file/not-found"],
    ["is empty", "", "file/not-a-workbook"],
    ["is a text", "ไม่ใช่สมุดงาน", "file/not-a-workbook"],
    ["is a zip of something else", zipOf([{ name: "a.txt", content: "a" }]), "file/not-a-workbook"],
  ])("ends with 3 where the file %s", async (_, content, code) => {
    const run = await runCommand(
      ["check", "a.xlsx", "--json"],
      content === null ? {} : { "a.xlsx": content },
    );
    expect(run.exitCode).toBe(3);
    expect(run.json<Report>().problems).toMatchObject([{ code, file: "a.xlsx" }]);
  });

  it("reads a form of an edition that nobody but the form has, and says so", async () => {
    const own = { ...criteria, id: "our-own" };
    const files = { "a.xlsx": await smallForm({}, own) };
    const run = await runCommand(["check", "a.xlsx", "--json"], files);
    expect(run.exitCode).toBe(0);
    expect(run.json<Report>()).toMatchObject({
      form: { edition: "our-own", isEditionCarried: true },
      problems: [{ code: "form/carried-edition-used" }],
    });
  });

  it("names no file twice in front of a person, and lets no cell steer the terminal", async () => {
    const { out } = await check({ "c1!1.1.B.1|#self": "\u202eไม่แน่ใจ" });
    expect(out).not.toContain("form.xlsx หมวด");
    expect(out).not.toContain("\u202e");
  });
});
