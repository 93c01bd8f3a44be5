import { readFileSync } from "node:fs";
import { join } from "node:path";
import { layoutEditionTables } from "../../src/core/authoring/edition/layoutEditionTables";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { valueOf } from "../support/cellsOf";
import { readEdition } from "../support/readEdition";
import { type CommandRun, runCommand } from "../support/runCommand";
import { smallEdition } from "../support/smallEdition";

const file = (id: string) => readFileSync(join(__dirname, "../../criteria", `${id}.json`), "utf8");
const fileOf = ({ contents }: CommandRun, path: string) => {
  const bytes = contents.get(path);
  if (bytes === undefined) throw new Error(`nothing was written to ${path}`);
  return bytes;
};
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("pmqa criteria export and import", () => {
  it("give an edition's file back byte for byte", async () => {
    const exported = await runCommand(["criteria", "export", "-o", "เกณฑ์.xlsx"]);
    expect(exported).toMatchObject({ exitCode: 0, err: "" });
    expect(exported.out).toBe("เขียนเกณฑ์ pmqa-4.0 เป็นไฟล์ Excel แล้ว: เกณฑ์.xlsx\n");
    const workbook = fileOf(exported, "เกณฑ์.xlsx");
    const imported = await runCommand(["criteria", "import", "เกณฑ์.xlsx", "-o", "เกณฑ์.json"], {
      "เกณฑ์.xlsx": workbook,
    });
    expect(imported).toMatchObject({ exitCode: 0, err: "" });
    expect(imported.out).toContain("7 หมวด 30 ประเด็น 171 ข้อ 30 ตัววัด\nเขียนไฟล์เกณฑ์แล้ว: เกณฑ์.json\n");
    expect(text(fileOf(imported, "เกณฑ์.json"))).toBe(file("pmqa-4.0"));
  });

  it("take an edition by its id, its file or its workbook, in either language", async () => {
    const byId = await runCommand([
      "criteria",
      "export",
      "--edition",
      "pmqa-4.0-cells",
      "-o",
      "a.xlsx",
      "--form-lang",
      "en",
    ]);
    const workbook = fileOf(byId, "a.xlsx");
    const again = await runCommand(["criteria", "export", "--edition", "a.xlsx", "-o", "b.xlsx", "--json"], {
      "a.xlsx": workbook,
    });
    expect(again.json()).toEqual({ file: "b.xlsx", edition: "pmqa-4.0-cells", problems: [] });
    const checked = await runCommand(["criteria", "check", "a.xlsx"], { "a.xlsx": workbook });
    expect(checked).toMatchObject({ exitCode: 0 });
  });

  it("refuse to write over a file, unless it is said", async () => {
    const taken = { "a.xlsx": "x" };
    expect((await runCommand(["criteria", "export", "-o", "a.xlsx"], taken)).exitCode).toBe(3);
    expect((await runCommand(["criteria", "export", "-o", "a.xlsx", "--force"], taken)).exitCode).toBe(0);
  });

  it("refuse a blank workbook of an edition", async () => {
    const run = await runCommand(["criteria", "export", "--blank", "--edition", "pmqa-4.0", "-o", "a.xlsx"]);
    expect(run).toMatchObject({ exitCode: 2, out: "" });
  });

  it("write nothing while there are mistakes, and tell all of them by sheet and cell", async () => {
    const blank = await runCommand(["criteria", "export", "--blank", "-o", "new.xlsx"]);
    expect(blank.out).toBe("เขียนแบบเปล่าสำหรับกรอกเกณฑ์แล้ว: new.xlsx\n");
    const files = { "new.xlsx": fileOf(blank, "new.xlsx") };
    const run = await runCommand(["criteria", "import", "new.xlsx", "-o", "new.json"], files);
    expect(run).toMatchObject({ exitCode: 1, out: "" });
    expect(run.err).toContain("ข้อมูลเกณฑ์!B4: ช่อง “ชื่อเกณฑ์” ว่าง");
    expect(run.err).toContain("ยังไม่เขียนไฟล์เกณฑ์");
    expect(run.contents.has("new.json")).toBe(false);
    const json = await runCommand(["criteria", "import", "new.xlsx", "-o", "new.json", "--json"], files);
    expect(json.json()).toMatchObject({
      file: null,
      edition: null,
      problems: expect.arrayContaining([
        expect.objectContaining({ code: "authoring/blank-cell", sheet: "ข้อมูลเกณฑ์", cell: "B4" }),
      ]),
    });
  });

  it("say of a workbook of something else that it isn't one", async () => {
    const other = valueOf(
      writeWorkbook({ ...layoutEditionTables(smallEdition(), "th"), sheets: [onlySheet("อื่น")] }),
    );
    const run = await runCommand(["criteria", "import", "x.xlsx", "-o", "x.json", "--json"], {
      "x.xlsx": other,
    });
    expect(run.exitCode).toBe(3);
    expect(run.json()).toMatchObject({ problems: [{ code: "authoring/no-tables", file: "x.xlsx" }] });
  });

  it("warn of an edition that was changed under the id of one that comes with the program", async () => {
    const changed = { ...readEdition("pmqa-4.0"), languages: ["th" as const] };
    const bytes = valueOf(writeWorkbook(layoutEditionTables(changed, "th")));
    const run = await runCommand(["criteria", "check", "x.xlsx", "--json"], { "x.xlsx": bytes });
    expect(run.json()).toMatchObject({
      problems: [{ code: "authoring/id-taken", severity: "warning", file: "x.xlsx" }],
    });
  });

  it("say of a form that it is one", async () => {
    const made = await runCommand(["generate", "--agency", "กรม", "--year", "2570", "-o", "form.xlsx"]);
    const run = await runCommand(["criteria", "import", "form.xlsx", "-o", "x.json", "--json"], {
      "form.xlsx": fileOf(made, "form.xlsx"),
    });
    expect(run.exitCode).toBe(3);
    expect(run.json()).toMatchObject({ problems: [{ code: "authoring/is-a-form", file: "form.xlsx" }] });
  });

  it("are told apart from forms where a form is wanted", async () => {
    const blank = await runCommand(["criteria", "export", "--blank", "-o", "new.xlsx"]);
    const files = { "new.xlsx": fileOf(blank, "new.xlsx") };
    const run = await runCommand(["check", "new.xlsx", "--json"], files);
    expect(run.exitCode).toBe(3);
    expect(run.json()).toMatchObject({ problems: [{ code: "form/is-criteria-workbook", file: "new.xlsx" }] });
  });

  it("let a form be made of the workbook itself", async () => {
    const exported = await runCommand(["criteria", "export", "--edition", "pmqa-4.0-cells", "-o", "c.xlsx"]);
    const run = await runCommand(
      ["generate", "--agency", "กรมตัวอย่าง", "--year", "2570", "--edition", "c.xlsx", "-o", "form.xlsx"],
      { "c.xlsx": fileOf(exported, "c.xlsx") },
    );
    expect(run).toMatchObject({ exitCode: 0 });
    expect(fileOf(run, "form.xlsx").length).toBeGreaterThan(10_000);
  });
});

function onlySheet(name: string) {
  const [sheet] = layoutEditionTables(smallEdition(), "th").sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { ...sheet, name };
}
