import { CategoryId } from "../../src/core/criteria/ids";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { valueOf } from "../support/cellsOf";
import { filledFormFile, type Filling } from "../support/filledFormFile";
import { readEdition } from "../support/readEdition";
import { runCommand } from "../support/runCommand";

const edition = readEdition("pmqa-4.0-cells");
const self = "c1!1.1.B.1|#self";
const committee = "c1!1.1.B.1|#committee";

function form(unit: string, filling: Filling = {}, categories = "1"): Promise<Uint8Array> {
  return filledFormFile(edition, filling, {
    reportingUnit: unit,
    categories: categories.split(",").map((id) => CategoryId.parse(id)),
  });
}

async function twoForms(): Promise<Record<string, Uint8Array>> {
  return {
    "รับ/กองแผน.xlsx": await form("กองแผน", { [self]: "มี", [committee]: "มี" }),
    "รับ/กองคลัง.xlsx": await form("กองคลัง", { [self]: "ไม่มี", [committee]: "ไม่มี" }),
  };
}

interface Report {
  readonly output: string;
  readonly files: readonly { readonly file: string }[];
  readonly conflicts: readonly { readonly key: string; readonly chosen: number | null }[];
  readonly unsettled: number;
  readonly problems: readonly { readonly code: string }[];
}

describe("pmqa merge", () => {
  it("writes one form of the files, says what each gave and what to do next", async () => {
    const { exitCode, out, err, contents } = await runCommand(
      ["merge", "a.xlsx", "b.xlsx", "-o", "merged.xlsx"],
      {
        "a.xlsx": await form("กองแผน", { [self]: "มี" }),
        "b.xlsx": await form("กองคลัง", { "c2!2.1.B.1|#self": "มี" }, "2"),
      },
    );
    expect([exitCode, err]).toEqual([0, ""]);
    expect(out).toContain("กรมตัวอย่างที่หนึ่ง ปีงบประมาณ พ.ศ. 2569 รอบที่ 1");
    expect(out).toMatch(/^a\.xlsx +กองแผน +1 +\d+ +1 +0$/m);
    expect(out).toMatch(/^b\.xlsx +กองคลัง +2 +\d+ +1 +0$/m);
    expect(out).toContain("ไม่มีค่าที่ขัดแย้งกัน");
    expect(out).toContain("เขียนแบบประเมินที่รวมแล้ว: merged.xlsx");
    const snapshot = valueOf(await createXlsxHost(contents.get("merged.xlsx") ?? null).read());
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["หมวด 1", "หมวด 2", "ที่มา"]),
    );
  });

  it("shows both values of a conflict with who has them, and says so by the exit code", async () => {
    const { exitCode, out, err } = await runCommand(["merge", "รับ", "-o", "รวม.xlsx"], await twoForms());
    expect(exitCode).toBe(1);
    expect(out).toContain("ค่าที่ไม่ตรงกัน 2 ช่อง ยังไม่ได้เลือก 2 ช่อง");
    expect(out).toMatch(/^1\.1\.B\.1 ผลประเมินตนเอง +ไม่มี +กองคลัง\.xlsx \(กองคลัง\) หมวด 1!\w+ +ยังไม่ได้เลือก$/m);
    expect(out).toMatch(/^ +มี +กองแผน\.xlsx \(กองแผน\) หมวด 1!\w+ +ยังไม่ได้เลือก$/m);
    expect(out).toContain("--prefer");
    expect(err).toContain("2 ช่อง");
  });

  it.each<[string, readonly string[], readonly (number | null)[]]>([
    ["everywhere", ["กองแผน.xlsx"], [1, 1]],
    ["in a category", ["กองคลัง.xlsx:1"], [0, 0]],
    ["in a run of categories", ["รับ/กองคลัง.xlsx:1-3"], [0, 0]],
    ["in an item", ["กองแผน.xlsx:1.1"], [1, 1]],
    ["in a statement, the narrower choice first", ["กองคลัง.xlsx", "กองแผน.xlsx:1.1.b.1"], [1, 1]],
    ["elsewhere alone", ["กองแผน.xlsx:ปก,แผนพัฒนา"], [null, null]],
  ])("prefers a file %s", async (_, prefers, chosen) => {
    const args = prefers.flatMap((text) => ["--prefer", text]);
    const run = await runCommand(["merge", "รับ", "-o", "รวม.xlsx", "--json", ...args], await twoForms());
    const report = run.json<Report>();
    expect(report.conflicts.map((each) => each.chosen)).toEqual(chosen);
    expect(run.exitCode).toBe(chosen.includes(null) ? 1 : 0);
  });

  it("settles what an earlier merging left open by the files of then", async () => {
    const first = await runCommand(["merge", "รับ", "-o", "รวม.xlsx"], await twoForms());
    const merged = { "รวม.xlsx": first.contents.get("รวม.xlsx") ?? new Uint8Array() };
    const again = await runCommand(
      ["merge", "รวม.xlsx", "-o", "b.xlsx", "--prefer", "กองแผน.xlsx", "--json"],
      merged,
    );
    expect(again.json<Report>()).toMatchObject({ unsettled: 0, conflicts: [{ chosen: 1 }, { chosen: 1 }] });
  });

  it.each<[string, string]>([
    ["กองอื่น.xlsx", "ไม่มีไฟล์นี้"],
    ["กองแผน.xlsx:9", "ไม่มีหมวด ประเด็น หรือข้อ 9"],
    ["กองแผน.xlsx:", "ไม่มีหมวด"],
  ])("refuses --prefer %s", async (text, message) => {
    const { exitCode, err, contents } = await runCommand(
      ["merge", "รับ", "-o", "รวม.xlsx", "--prefer", text],
      await twoForms(),
    );
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
    expect(contents.has("รวม.xlsx")).toBe(false);
  });

  it("asks for the folder where two files have the name that is preferred", async () => {
    const files = {
      "ก/form.xlsx": await form("ก", { [self]: "มี" }),
      "ข/form.xlsx": await form("ข", { [self]: "ไม่มี" }),
    };
    const prefer = (text: string) =>
      runCommand(["merge", "ก", "ข", "-o", "รวม.xlsx", "--prefer", text], files);
    expect((await prefer("form.xlsx")).err).toContain("ก/form.xlsx, ข/form.xlsx");
    expect((await prefer("ข/form.xlsx")).exitCode).toBe(0);
  });

  it("passes over what isn't a workbook, and the merged form itself, in a folder", async () => {
    const files = { ...(await twoForms()), "รับ/อ่าน.txt": "ข้อความ" };
    const first = await runCommand(["merge", "รับ", "-o", "รับ/รวม.xlsx", "--prefer", "กองแผน.xlsx"], files);
    expect(first.exitCode).toBe(0);
    const again = await runCommand(
      ["merge", "รับ", "-o", "รับ/รวม.xlsx", "--prefer", "กองแผน.xlsx", "--force", "--json"],
      Object.fromEntries(first.contents),
    );
    expect(again.json<Report>().files.map(({ file }) => file)).toEqual(["กองคลัง.xlsx", "กองแผน.xlsx"]);
  });

  it("replaces no file unless told to, and adds the ending or the usual name", async () => {
    const files = await twoForms();
    const taken = await runCommand(["merge", "รับ", "-o", "รับ/กองแผน.xlsx"], files);
    expect(taken.exitCode).toBe(3);
    expect(taken.contents.get("รับ/กองแผน.xlsx")).toEqual(files["รับ/กองแผน.xlsx"]);
    const short = await runCommand(["merge", "รับ", "-o", "รวม", "--json"], files);
    expect(short.json<Report>().output).toBe("รวม.xlsx");
    const folder = await runCommand(["merge", "รับ", "-o", "รับ", "--json"], files);
    expect(folder.json<Report>().output).toBe("รับ/PMQA4.0-CELLS_2569_A001_กรมตัวอย่างที่หนึ่ง.xlsx");
    expect((await runCommand(["merge", "รับ", "-o", "รวม.pdf"], files)).exitCode).toBe(2);
  });

  it("writes nothing where the files aren't one agency's", async () => {
    const { exitCode, err, contents } = await runCommand(["merge", "a.xlsx", "b.xlsx", "-o", "m.xlsx"], {
      "a.xlsx": await form("ก"),
      "b.xlsx": await filledFormFile(edition, {}, { agencyCode: "B2", agencyName: "กรมอื่น" }),
    });
    expect(exitCode).toBe(3);
    expect(err).toContain("b.xlsx: แบบประเมินเป็นของ “B2 กรมอื่น”");
    expect(contents.has("m.xlsx")).toBe(false);
  });

  it("speaks English", async () => {
    const { out } = await runCommand(["merge", "รับ", "-o", "m.xlsx", "--lang", "en"], await twoForms());
    expect(out).toContain("Cells that differ: 2, not settled: 2");
    expect(out).toMatch(/^1\.1\.B\.1 Self +/m);
  });
});
