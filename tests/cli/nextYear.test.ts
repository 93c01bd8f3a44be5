import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { selfCrosswalk } from "../../src/core/crosswalk/selfCrosswalk";
import { formatCrosswalk } from "../../src/core/crosswalk/formatCrosswalk";
import { valueOf } from "../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../support/checkXlsx";
import { answersIn, filledFormFile, type Filling } from "../support/filledFormFile";
import { hash } from "../support/formOf";
import { readEdition } from "../support/readEdition";
import { runCommand } from "../support/runCommand";

const criteria = readEdition("pmqa-4.0-cells");
const name = "PMQA4.0-CELLS_2569_A001_กรมตัวอย่างที่หนึ่ง.xlsx";

function formFile(filling: Filling = {}, agencyCode = "A001"): Promise<Uint8Array> {
  return filledFormFile(
    criteria,
    { ...answersIn("1.1", ["+", "+", "-"]), "c1!1.1.B.1|#evidence": "รายงานปี 2560", ...filling },
    { year: 2568, agencyCode, categories: criteria.categories.slice(0, 1).map(({ id }) => id) },
  );
}

describe("pmqa next-year", () => {
  it("writes next year's form beside last year's, says what waits, and leaves last year's as it was", async () => {
    const form = await formFile({ "c1!1.2.B.1|#committee": "มี" });
    const run = await runCommand(["next-year", "in/form.xlsx"], { "in/form.xlsx": form });
    expect({ exitCode: run.exitCode, err: run.err }).toEqual({ exitCode: 0, err: "" });
    expect(run.out).toBe(
      [
        `สร้างแบบประเมินปี 2569 แล้ว: in/${name}`,
        "  รอยืนยัน: คำตอบ 3 ข้อ ข้อความ 1 ช่อง ค่าเป้าหมาย 0 ช่อง แผน 0 แถว",
        "  ยกมาแล้ว: ข้อมูลตัวชี้วัด 0 ช่อง ผลปีก่อน ๆ 0 ช่อง คะแนนปีก่อน 2 ค่า",
        "  อยู่กับปีเดิม: ส่วนของคณะกรรมการ 1 ช่อง ผลของปีเก่าสุด 0 ช่อง แผนที่เสร็จแล้ว 0 แถว",
        "  ควรตรวจก่อนยืนยัน 2 ข้อ: 1.1.B.1 (หลักฐานเก่า 2560), 1.1.A.1 (ไม่มีหลักฐาน 2568)",
        "",
      ].join("\n"),
    );
    expect(run.contents.get("in/form.xlsx")).toEqual(form);
    const made = run.contents.get(`in/${name}`);
    expect(made).toBeDefined();
    if (hasXlsxChecker && made !== undefined) expect(findPackageFaults(made)).toEqual([]);
  });

  it("is checked as waiting, and counted as its answers once these are confirmed", async () => {
    const { contents } = await runCommand(["next-year", "form.xlsx"], { "form.xlsx": await formFile() });
    const bytes = contents.get(name) ?? new Uint8Array();
    const checked = await runCommand(["check", "next.xlsx"], { "next.xlsx": bytes });
    expect(checked.exitCode).toBe(0);
    expect(checked.out).toContain("รอยืนยันจากปีก่อน 4 ช่อง (คำตอบ 3 ข้อความ 1 ค่าเป้าหมาย 0 แผน 0)");
    expect(checked.out).toMatch(/1 +การนำองค์การ +0\/12 +0\/12/);

    const host = createXlsxHost(bytes);
    const snapshot = valueOf(await host.read());
    const sheets = snapshot.sheets.map(({ name: sheet, cells }) => ({
      sheet,
      cells: cells
        .filter(({ value }) => typeof value === "string" && value.startsWith("ปีก่อน (2568): "))
        .map(({ row, column, value }) => ({
          row,
          column,
          value: String(value).replace("ปีก่อน (2568): ", ""),
        })),
      rows: [],
    }));
    valueOf(await host.apply({ sheets, last: null }));
    const confirmed = host.bytes() ?? new Uint8Array();
    const again = await runCommand(["assess", "next.xlsx", "--json"], { "next.xlsx": confirmed });
    expect(again.json<{ self: { items: { item: string; score: number }[] } }>().self.items[0]).toMatchObject({
      item: "1.1",
      score: 400,
    });
  });

  it("makes the forms of a folder into a folder, and passes over what is no form", async () => {
    const run = await runCommand(["next-year", "in", "-o", "out", "--json"], {
      "in/a.xlsx": await formFile(),
      "in/b.xlsx": await formFile({}, "B002"),
      "in/list.xlsx": new TextEncoder().encode("no workbook"),
    });
    const { forms } = run.json<{ forms: { file: string; year: number }[] }>();
    expect(forms.map(({ file, year }) => [file, year])).toEqual([
      [`out/${name}`, 2569],
      [`out/${name.replace("A001", "B002")}`, 2569],
    ]);
  });

  it("goes over to another edition by a crosswalk, and takes none that leads nowhere", async () => {
    const files = {
      "form.xlsx": await formFile(),
      "same.json": formatCrosswalk(selfCrosswalk(criteria, hash)),
    };
    const run = await runCommand(
      ["next-year", "form.xlsx", "--to", "pmqa-4.0-cells", "--crosswalk", "same.json", "-o", "n.xlsx"],
      files,
    );
    expect(run.exitCode).toBe(0);
    expect(run.contents.has("n.xlsx")).toBe(true);
    const half = await runCommand(["next-year", "form.xlsx", "--crosswalk", "same.json"], files);
    expect(half).toMatchObject({ exitCode: 2, err: "--crosswalk ใช้กับ --to เท่านั้น\n" });
    const other = await runCommand(
      ["next-year", "form.xlsx", "--to", "pmqa-4.0", "--crosswalk", "same.json"],
      files,
    );
    expect(other.exitCode).not.toBe(0);
    expect(other.contents.size).toBe(2);
  });

  it("proposes the crosswalk where none is named, and says so", async () => {
    const run = await runCommand(["next-year", "form.xlsx", "--to", "next.json", "--json"], {
      "form.xlsx": await formFile(),
      "next.json": JSON.stringify({ ...criteria, id: "pmqa-next" }),
    });
    expect(run.json()).toMatchObject({
      forms: [{ edition: "pmqa-next", coming: { answer: 3 } }],
      problems: expect.arrayContaining([expect.objectContaining({ code: "carrying/proposed" })]),
    });
  });

  it("goes by the workbook in which a crosswalk was confirmed", async () => {
    const revised = { ...criteria, id: "pmqa-next" };
    const run =
      (...args: readonly string[]) =>
      (files: Readonly<Record<string, string | Uint8Array>>) =>
        runCommand(args, files);
    const proposed = await run(
      "crosswalk",
      "propose",
      "pmqa-4.0-cells",
      "next.json",
      "-o",
      "way.xlsx",
    )({
      "next.json": JSON.stringify(revised),
    });
    expect(proposed.exitCode).toBe(0);
    const made = await run(
      "next-year",
      "form.xlsx",
      "--to",
      "next.json",
      "--crosswalk",
      "way.xlsx",
      "--json",
    )({
      "form.xlsx": await formFile(),
      "next.json": JSON.stringify(revised),
      "way.xlsx": proposed.contents.get("way.xlsx") ?? "",
    });
    const [form] = made.json<{ forms: { edition: string; coming: { answer: number } }[] }>().forms;
    expect(form).toMatchObject({ edition: "pmqa-next", coming: { answer: 3 } });
  });

  it("writes over no file without being told to, and takes no year that isn't after", async () => {
    const files = { "form.xlsx": await formFile(), [name]: "other" };
    const kept = await runCommand(["next-year", "form.xlsx"], files);
    expect(kept.exitCode).toBe(3);
    expect(new TextDecoder().decode(kept.contents.get(name))).toBe("other");
    const past = await runCommand(["next-year", "form.xlsx", "--year", "2568"], files);
    expect(past.exitCode).toBe(1);
    expect(past.err).toContain("แบบประเมินที่นำมาเป็นของปี 2568 จึงสร้างแบบของปี 2568 จากแบบนี้ไม่ได้");
    const odd = await runCommand(["next-year", "form.xlsx", "--oldest", "สอง"], files);
    expect(odd.exitCode).toBe(2);
  });
});
