import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { a1 } from "../../src/core/workbook/address";
import { valueOf } from "../support/cellsOf";
import { answersIn, filledFormFile, type Filling } from "../support/filledFormFile";
import { readEdition } from "../support/readEdition";
import { runCommand } from "../support/runCommand";
import { keysIn, rightPlace, tableOf } from "../support/slips";

const criteria = readEdition("pmqa-4.0-cells");
const items = ["1.1", "1.2", "1.3", "1.4"];

/** A form of category 1 alone, all answered but for what a test wants otherwise. */
function formFile(filling: Filling = {}, agencyName = "กรมตัวอย่างที่หนึ่ง"): Promise<Uint8Array> {
  const answered = Object.assign({}, ...items.map((item) => answersIn(item, ["+", "+", "-"]))) as Filling;
  return filledFormFile(
    criteria,
    { ...answered, ...filling },
    { agencyName, categories: criteria.categories.slice(0, 1).map(({ id }) => id) },
    { issueId: agencyName },
  );
}

const slipName = "PMQA4.0-CELLS_2569_A001_กรมตัวอย่างที่หนึ่ง-ใบแจ้งแก้ไข.xlsx";

/** A slip's file with right values put in, by the keys of the form's cells. */
async function fillFile(bytes: Uint8Array | undefined, values: Readonly<Record<string, string>>) {
  const host = createXlsxHost(bytes ?? null);
  const slip = valueOf(await host.read());
  const cells = Object.entries(values).map(([key, value]) => ({ ...rightPlace(slip, key), value }));
  valueOf(await host.apply({ sheets: [{ sheet: tableOf(slip).grid.name, cells, rows: [] }], last: null }));
  return host.bytes() ?? new Uint8Array();
}

/** A form with two things wrong, and its slip filled with these values. */
async function slipped(values: Readonly<Record<string, string>>) {
  const form = await formFile({ "c1!1.1.B.1|#self": "x", "c1!1.2.B.1|#self": "?" });
  const { contents } = await runCommand(["slip", "form.xlsx"], { "form.xlsx": form });
  return { "form.xlsx": form, "slip.xlsx": await fillFile(contents.get(slipName), values) };
}

describe("pmqa slip", () => {
  it("writes the slip beside the form, named after the agency, and ends with 0", async () => {
    const form = await formFile({ "c1!1.1.B.1|#self": "x", "c1!1.4.S.1|#self": null });
    const run = await runCommand(["slip", "in/form.xlsx", "--due", "15 ธันวาคม 2569"], {
      "in/form.xlsx": form,
    });
    expect({ exitCode: run.exitCode, err: run.err }).toEqual({ exitCode: 0, err: "" });
    expect(run.out).toBe(`จัดทำใบแจ้งแก้ไขแล้ว: in/${slipName} (กรมตัวอย่างที่หนึ่ง: ต้องแก้ 1 ยังไม่ตอบ 1 ต้องตรวจดู 0)\n`);
    const slip = valueOf(await createXlsxHost(run.contents.get(`in/${slipName}`) ?? null).read());
    expect(keysIn(slip)).toEqual(["c1!1.1.B.1|#self", "c1!1.4.S.1|#self"]);
    const texts = slip.sheets[0]?.cells.map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(["กำหนดส่งคืน: 15 ธันวาคม 2569"]));
    expect(texts).toEqual(expect.arrayContaining(["แบบประเมินที่ต้องแก้ไข: form.xlsx"]));
  });

  it("says which forms need none, and writes none for them", async () => {
    const run = await runCommand(["slip", "form.xlsx"], { "form.xlsx": await formFile() });
    expect(run.exitCode).toBe(0);
    expect(run.out).toBe("ไม่มีสิ่งที่ต้องแก้ไข จึงไม่มีใบแจ้ง: form.xlsx (กรมตัวอย่างที่หนึ่ง)\n");
    expect([...run.contents.keys()]).toEqual(["form.xlsx"]);
  });

  it("makes the slips of a folder, and passes over slips and what else isn't a form", async () => {
    const files = {
      "forms/a.xlsx": await formFile({ "c1!1.1.B.1|#self": "x" }),
      "forms/b.xlsx": await formFile({ "c1!1.1.B.1|#self": "x" }, "กรมสอง"),
      "forms/c.xlsx": await formFile({}, "กรมสาม"),
      "forms/old.xlsx": (await slipped({}))["slip.xlsx"],
      "forms/roster.csv": "ชื่อหน่วยงาน\nกรม",
      "forms/broken.xlsx": "PK",
    };
    const run = await runCommand(["slip", "forms", "-o", "out", "--json"], files);
    const { clear, passedOver, problems, slips } = run.json<{
      slips: readonly { file: string; of: string }[];
      clear: readonly { of: string }[];
      passedOver: readonly string[];
      problems: readonly { code: string; file: string }[];
    }>();
    expect(run.exitCode).toBe(1);
    expect(slips.map(({ file, of }) => [of, file])).toEqual([
      ["forms/a.xlsx", `out/${slipName}`],
      ["forms/b.xlsx", `out/${slipName.replace("กรมตัวอย่างที่หนึ่ง", "กรมสอง")}`],
    ]);
    expect(clear.map(({ of }) => of)).toEqual(["forms/c.xlsx"]);
    expect(passedOver).toEqual(["forms/old.xlsx"]);
    expect(problems.map(({ file }) => file)).toEqual(["forms/broken.xlsx"]);
  });

  it("names two slips of one agency apart, and replaces none that is there without --force", async () => {
    const form = await formFile({ "c1!1.1.B.1|#self": "x" });
    const files = { "a.xlsx": form, "b.xlsx": form };
    const run = await runCommand(["slip", "a.xlsx", "b.xlsx"], files);
    const second = slipName.replace(".xlsx", "-2.xlsx");
    expect([...run.contents.keys()]).toEqual(["a.xlsx", "b.xlsx", slipName, second]);
    const again = await runCommand(["slip", "a.xlsx"], { ...files, [slipName]: "theirs" });
    expect(again.exitCode).toBe(3);
    expect(new TextDecoder().decode(again.contents.get(slipName))).toBe("theirs");
    const forced = await runCommand(["slip", "a.xlsx", "--force"], { ...files, [slipName]: "theirs" });
    expect(forced.exitCode).toBe(0);
  });

  it("lists no ambiguous mark that was settled", async () => {
    const form = await formFile({ "c1!1.1.B.1|#self": "x" });
    const run = await runCommand(["slip", "form.xlsx", "--ambiguous", "not"], { "form.xlsx": form });
    expect(run.out).toContain("ไม่มีสิ่งที่ต้องแก้ไข");
  });

  it.each<[readonly string[], number, string]>([
    [["slip", "roster.xlsx"], 3, "ไม่ใช่"],
    [["slip", "missing.xlsx"], 3, "ไม่พบไฟล์"],
    [["slip", "form.xlsx", "other.xlsx", "-o", "slip.xlsx"], 2, "ต้องเขียนลงในโฟลเดอร์"],
    [["slip", "form.xlsx", "-o", "slip.pdf"], 2, ".xlsx"],
    [["slip", "empty"], 2, "ไม่พบแบบประเมิน"],
  ])("%j ends with %d", async (args, exitCode, said) => {
    const form = await formFile();
    const files = { "form.xlsx": form, "other.xlsx": form, "roster.xlsx": "x", "empty/readme.txt": "x" };
    const run = await runCommand(args, files);
    expect(run.exitCode).toBe(exitCode);
    expect(run.err).toContain(said);
  });
});

describe("pmqa apply", () => {
  it("writes a corrected copy beside the form, tells every change, and ends with 0", async () => {
    const files = await slipped({ "c1!1.1.B.1|#self": "มี" });
    const run = await runCommand(["apply", "slip.xlsx", "form.xlsx"], files);
    expect({ exitCode: run.exitCode, err: run.err }).toEqual({ exitCode: 0, err: "" });
    expect(run.out).toMatch(/^หมวด 1![A-Z]+\d+: “x” เป็น “มี”$/m);
    expect(run.out).toContain("ใส่ค่าแล้ว 1 ช่อง");
    expect(run.out).toMatch(/ยังเหลือต้องแก้ไขหรือยังไม่ตอบ 1 ช่อง: หมวด 1!/);
    expect(run.out).toContain("เขียนแบบประเมินที่แก้แล้ว: form-แก้ไขแล้ว.xlsx");
    expect(run.contents.get("form.xlsx")).toEqual(files["form.xlsx"]);
    const again = await runCommand(["apply", "slip.xlsx", "form-แก้ไขแล้ว.xlsx"], {
      "slip.xlsx": files["slip.xlsx"],
      "form-แก้ไขแล้ว.xlsx": run.contents.get("form-แก้ไขแล้ว.xlsx") ?? "",
    });
    expect(again.exitCode).toBe(0);
    expect(again.out).toContain("แบบประเมินไม่มีสิ่งใดเปลี่ยน");
    expect([...again.contents.keys()]).toHaveLength(2);
  });

  it("writes into the form itself where -o names it, and over nothing else without --force", async () => {
    const files = await slipped({ "c1!1.1.B.1|#self": "มี" });
    const own = await runCommand(["apply", "slip.xlsx", "form.xlsx", "-o", "form.xlsx"], files);
    expect(own.exitCode).toBe(0);
    expect(own.contents.get("form.xlsx")).not.toEqual(files["form.xlsx"]);
    const taken = { ...files, "other.xlsx": "theirs" };
    const refused = await runCommand(["apply", "slip.xlsx", "form.xlsx", "-o", "other.xlsx"], taken);
    expect(refused.exitCode).toBe(3);
  });

  it("ends with 1 where a value wasn't put in, or isn't understood", async () => {
    const files = await slipped({ "c1!1.1.B.1|#self": "มี", "c1!1.2.B.1|#self": "อาจจะ" });
    const changed = await formFile({ "c1!1.1.B.1|#self": "ไม่มี", "c1!1.2.B.1|#self": "?" });
    const run = await runCommand(["apply", "slip.xlsx", "form.xlsx", "--json"], {
      ...files,
      "form.xlsx": changed,
    });
    const report = run.json<{
      output: string | null;
      applied: readonly { key: string; before: string; after: string }[];
      problems: readonly { code: string; file: string; cell: string }[];
    }>();
    expect(run.exitCode).toBe(1);
    expect(report.output).toBe("form-แก้ไขแล้ว.xlsx");
    expect(report.applied).toMatchObject([{ key: "c1!1.2.B.1|#self", before: "?", after: "อาจจะ" }]);
    expect(report.problems.map(({ code, file }) => [code, file])).toEqual([
      ["slip/changed-since", "form.xlsx"],
      ["reading/unreadable-answer", "form.xlsx"],
    ]);
  });

  it("names the slip where the slip itself is at fault", async () => {
    const files = await slipped({ "c1!1.1.B.1|#self": "มี" });
    const host = createXlsxHost(files["slip.xlsx"]);
    const slip = valueOf(await host.read());
    const { column } = rightPlace(slip, "c1!1.1.B.1|#self");
    const stray = { row: 90, column, value: "มี" };
    valueOf(
      await host.apply({
        sheets: [{ sheet: tableOf(slip).grid.name, cells: [stray], rows: [] }],
        last: null,
      }),
    );
    const run = await runCommand(["apply", "slip.xlsx", "form.xlsx", "--json"], {
      ...files,
      "slip.xlsx": host.bytes() ?? "",
    });
    expect(run.json<{ problems: readonly object[] }>().problems).toMatchObject([
      { code: "slip/unknown-row", file: "slip.xlsx", cell: a1(90, column) },
    ]);
  });

  it("refuses another agency's form, what isn't a slip, and a slip in which nothing stands", async () => {
    const files = await slipped({ "c1!1.1.B.1|#self": "มี" });
    const other = await formFile({ "c1!1.1.B.1|#self": "x" }, "กรมอื่น");
    const run = await runCommand(["apply", "slip.xlsx", "form.xlsx"], { ...files, "form.xlsx": other });
    expect(run.exitCode).toBe(3);
    expect(run.err).toContain("“กรมตัวอย่างที่หนึ่ง”");
    expect([...run.contents.keys()]).toHaveLength(2);
    expect((await runCommand(["apply", "form.xlsx", "form.xlsx"], files)).exitCode).toBe(3);
    expect((await runCommand(["apply", "slip.xlsx", "form.xlsx"], await slipped({}))).exitCode).toBe(1);
  });
});
