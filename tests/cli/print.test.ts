import type { Result } from "../../src/core/result";
import { succeed } from "../../src/core/result";
import { readSnapshot } from "../../src/hosts/xlsx/reading/readSnapshot";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { valueOf } from "../support/cellsOf";
import { answersIn, filledFormFile } from "../support/filledFormFile";
import { elementsOf, packageOf, partOf } from "../support/packageOf";
import { readEdition } from "../support/readEdition";
import { type CommandRun, runCommand } from "../support/runCommand";
import { sampleConsolidation, workbookOf } from "../support/sampleBatch";

interface Printed {
  readonly sets: readonly string[];
  readonly sheets: readonly string[];
  readonly output: string | null;
  readonly problems: readonly { readonly code: string; readonly cell?: string }[];
}

const edition = readEdition("pmqa-4.0-cells");
const consolidated = valueOf(writeWorkbook(workbookOf(sampleConsolidation())));
let form: Uint8Array;
beforeAll(async () => {
  form = await filledFormFile(edition, answersIn("1.1", ["+", "-", "-"]), { agencyName: "กรมพิมพ์" });
});

const files = () => ({ "in/form.xlsx": form, "in/all.xlsx": consolidated });
const print = (...args: readonly string[]) => runCommand(["print", ...args], files());
const json = (run: CommandRun) => run.json<Printed>();

/** The sheets that a workbook shows. */
function shown(file: Uint8Array | undefined): readonly string[] {
  const { sheets } = valueOf(readSnapshot(packageOf(file ?? new Uint8Array())));
  return sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
}

/** An office program that gives back the workbook that it got, and remembers it. */
function officeOf(): { readonly made: Uint8Array[]; makePdf(workbook: Uint8Array): Result<Uint8Array> } {
  const made: Uint8Array[] = [];
  return {
    made,
    makePdf(workbook) {
      made.push(workbook);
      return succeed(new TextEncoder().encode("%PDF"));
    },
  };
}

describe("pmqa print", () => {
  it("writes a copy that shows the filled form alone, beside the form, which stays as it is", async () => {
    const run = await print("in/form.xlsx");
    expect(run.exitCode).toBe(0);
    expect(run.out).toContain("กรมพิมพ์");
    expect(run.out).toContain("เขียนแล้ว: in/form-พิมพ์.xlsx");
    expect(shown(run.contents.get("in/form-พิมพ์.xlsx"))).toEqual([
      "ปก",
      "ลักษณะสำคัญขององค์การ",
      ...[1, 2, 3, 4, 5, 6, 7].map((category) => `หมวด ${category}`),
    ]);
    expect(run.contents.get("in/form.xlsx")).toBe(form);
  });

  it("takes several sets, by id or by name, in either language", async () => {
    for (const sets of [
      "summary,gaps-plan",
      "บทสรุปหนึ่งหน้า, ช่องว่างและแผนพัฒนา",
      "One-page summary;Gaps and plan",
    ])
      expect(json(await print("in/form.xlsx", "--set", sets, "--json")).sheets).toEqual([
        "บทสรุป",
        "ช่องว่าง",
        "แผนพัฒนา",
      ]);
  });

  it("takes all for everything of the file but the blank form", async () => {
    expect(json(await print("in/form.xlsx", "--set", "all", "--json")).sets).toEqual([
      "filled",
      "results",
      "gaps-plan",
    ]);
    expect(json(await print("in/all.xlsx", "--set", "all", "--json")).sets).toEqual([
      "summary",
      "overview",
      "receipt",
    ]);
  });

  it("prints chosen categories alone, and tells of these alone", async () => {
    const { problems, sheets } = json(await print("in/form.xlsx", "--category", "๒-3", "--json"));
    expect(sheets).toEqual(["หมวด 2", "หมวด 3"]);
    expect(problems.map(({ code }) => code)).toEqual(["print/unanswered", "print/unanswered"]);
    expect(await print("in/form.xlsx", "--category", "9")).toMatchObject({ exitCode: 2, out: "" });
  });

  it("makes a blank form of the same request", async () => {
    const run = await print("in/form.xlsx", "--set", "blank");
    expect(run.exitCode).toBe(0);
    const { sheets } = valueOf(
      readSnapshot(packageOf(run.contents.get("in/form-พิมพ์.xlsx") ?? new Uint8Array())),
    );
    const texts = new Set(sheets.flatMap(({ cells }) => cells.map(({ value }) => value)));
    expect(texts).toContain("กรมพิมพ์");
    const answers = sheets.find(({ name }) => name === "หมวด 1")?.cells ?? [];
    expect(answers.filter(({ value }) => value === "มี" || value === "ไม่มี")).toEqual([]);
    expect(run.err).toContain("ไม่พบสิ่งที่ต้องแก้ไข");
  });

  it("arranges a consolidated workbook", async () => {
    const run = await print("in/all.xlsx", "--set", "receipt");
    expect(run.exitCode).toBe(0);
    expect(shown(run.contents.get("in/all-พิมพ์.xlsx"))).toEqual(["ใบรับ"]);
    expect(json(await print("in/all.xlsx", "--json")).sets).toEqual(["overview"]);
  });

  it.each([
    ["in/all.xlsx", ["--set", "filled"], "A consolidated workbook has no print set filled (Filled form)."],
    ["in/form.xlsx", ["--set", "receipt,results"], "A form has no print set receipt (Receipt)."],
    ["in/form.xlsx", ["--set", "blank,results"], "can't be printed together"],
    ["in/all.xlsx", ["--category", "1"], "only where a form is printed"],
    ["in/form.xlsx", ["--pdf", "-o", "a.xlsx"], "must end in .pdf"],
    ["in/form.xlsx", ["-o", "a.ods"], "must end in .xlsx"],
  ])("of %s with %j is a slip", async (file, args, message) => {
    const run = await print(file, ...args, "--lang", "en");
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.err).toContain(message);
  });

  it("only checks with --check", async () => {
    const run = await print("in/form.xlsx", "--set", "results", "--check");
    expect(run.exitCode).toBe(0);
    expect(run.err).toContain("[คำเตือน] สรุปผล!");
    expect(run.err).toContain("ยังไม่ได้คำนวณผล");
    expect([...run.contents.keys()]).toEqual(["in/form.xlsx", "in/all.xlsx"]);
  });

  it("tells of answers that it couldn't read, and prints all the same", async () => {
    const marks = { "c1!1.1.B.1|#self": "x", "c1!1.1.S.1|#self": "น่าจะมี" };
    const odd = await filledFormFile(edition, marks);
    const run = await runCommand(["print", "form.xlsx", "--json"], { "form.xlsx": odd });
    expect(run.exitCode).toBe(1);
    const codes = json(run).problems.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["reading/ambiguous-answer", "reading/unreadable-answer"]));
    expect(run.contents.has("form-พิมพ์.xlsx")).toBe(true);
  });

  it("replaces a file only with --force", async () => {
    const run = (...args: readonly string[]) =>
      runCommand(["print", "form.xlsx", ...args], { "form.xlsx": form, "a.xlsx": "a" });
    const refused = await run("-o", "a.xlsx");
    expect(refused.exitCode).toBe(3);
    expect(refused.err).toContain("--force");
    expect((await run("-o", "a.xlsx", "--force")).exitCode).toBe(0);
  });

  it.each(["filled", "blank"])("never puts the set %s in place of the form that it is of", async (set) => {
    const args = ["print", "form.xlsx", "--set", set, "-o", "form.xlsx", "--force"];
    const run = await runCommand(args, { "form.xlsx": form });
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain("form.xlsx");
    expect(run.contents.get("form.xlsx")).toEqual(form);
  });

  it("isn't for other files", async () => {
    const run = await runCommand(["print", "a.xlsx"], { "a.xlsx": "a" });
    expect(run).toMatchObject({ exitCode: 3, out: "" });
  });
});

describe("pmqa print --pdf", () => {
  it("writes what the machine's office program makes of the arranged copy", async () => {
    const office = officeOf();
    const run = await runCommand(["print", "form.xlsx", "--pdf"], { "form.xlsx": form }, office);
    expect(run.exitCode).toBe(0);
    expect(new TextDecoder().decode(run.contents.get("form-พิมพ์.pdf"))).toBe("%PDF");
    expect(shown(office.made[0])).toHaveLength(9);
  });

  it("is meant by a name that ends so", async () => {
    const run = await runCommand(["print", "f.xlsx", "-o", "ผล.PDF"], { "f.xlsx": form }, officeOf());
    expect(run.contents.has("ผล.PDF")).toBe(true);
  });

  it("sets the copy in a face of the same design where the form's isn't there, and says so", async () => {
    const office = officeOf();
    const options = { ...office, fonts: ["Laksaman", "Arial"] };
    const run = await runCommand(["print", "form.xlsx", "--pdf", "--json"], { "form.xlsx": form }, options);
    expect(json(run).problems.map(({ code }) => code)).toContain("print/stand-in-font");
    const faces = elementsOf(partOf(office.made[0] ?? new Uint8Array(), "xl/styles.xml"), "name");
    expect(new Set(faces)).toEqual(new Set(['<name val="Arial"/>', '<name val="Laksaman"/>']));
  });

  it("warns where nothing like the face is there; so does the workbook that is printed elsewhere", async () => {
    for (const args of [["--pdf"], []]) {
      const options = { ...officeOf(), fonts: ["Arial"] };
      const run = await runCommand(["print", "f.xlsx", "--json", ...args], { "f.xlsx": form }, options);
      expect(json(run).problems.map(({ code }) => code)).toContain("print/missing-font");
    }
  });

  it("says nothing of fonts where the machine doesn't tell", async () => {
    const run = await runCommand(["print", "f.xlsx", "--json"], { "f.xlsx": form }, { fonts: null });
    expect(json(run).problems.filter(({ code }) => code.includes("font"))).toEqual([]);
  });

  it("tells what to do where there is no office program, and writes nothing", async () => {
    const run = await runCommand(["print", "form.xlsx", "--pdf"], { "form.xlsx": form });
    expect(run.exitCode).toBe(1);
    expect(run.err).toContain("ไม่พบ LibreOffice");
    expect(run.err).toContain("ไม่ใช้ --pdf");
    expect(run.out).not.toContain("เขียนแล้ว");
    expect([...run.contents.keys()]).toEqual(["form.xlsx"]);
  });

  it("asks no office program where the file can't be written", async () => {
    const office = officeOf();
    const contents = { "form.xlsx": form, "a.pdf": "a" };
    const run = await runCommand(["print", "form.xlsx", "--pdf", "-o", "a.pdf"], contents, office);
    expect(run.exitCode).toBe(3);
    expect(office.made).toEqual([]);
  });
});
