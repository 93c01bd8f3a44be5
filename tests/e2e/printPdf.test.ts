import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createNodeIo } from "../../src/cli/createNodeIo";
import { runPmqa } from "../../src/cli/runPmqa";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { cellsEdition } from "../support/assessedForm";
import { valueOf } from "../support/cellsOf";
import { goldenFormFile } from "../support/goldenFormFile";
import { createMemoryIo } from "../support/memoryIo";
import { runProcess } from "../support/runProcess";
import { sampleConsolidation, workbookOf } from "../support/sampleBatch";

interface Pages {
  readonly exitCode: number;
  /** The text of each page, with nothing between letters that are drawn apart. */
  readonly texts: readonly string[];
  readonly faces: readonly string[];
}

const nodeIo = createNodeIo(process);
const folder = mkdtempSync(join(tmpdir(), "print-pdf-"));
const fileNamed = (name: string) => join(folder, name);

/** Runs a command over the machine's own files, fonts and office program. */
function run(...args: readonly string[]): Promise<number> {
  const { stderr, stdout } = createMemoryIo();
  return runPmqa(args, { ...nodeIo, stderr, stdout });
}

async function print(file: string, ...args: readonly string[]): Promise<Pages> {
  const pdf = fileNamed("print.pdf");
  const exitCode = await run("print", fileNamed(file), "--pdf", "-o", pdf, "--force", ...args);
  const count = Number(/^Pages:\s+(\d+)$/m.exec(runProcess("pdfinfo", [pdf]).out)?.[1]);
  const texts = runProcess("pdftotext", [pdf, "-"]).out.split("\f").slice(0, count);
  const fonts = runProcess("pdffonts", [pdf]).out.split("\n").slice(2);
  return {
    exitCode,
    texts: texts.map((text) => text.replaceAll(/\s/g, "")),
    faces: fonts.map((line) => line.split(/\s/, 1)[0] ?? "").filter((face) => face !== ""),
  };
}

const edition = cellsEdition();

/** What the title rows of a sheet say, which stand on each of its pages; the first that a page has tells its sheet. */
const titles: readonly (readonly [sheet: string, title: string])[] = [
  ["ปก", "แบบประเมินสถานะของหน่วยงาน"],
  ["บทสรุป", "บทสรุปผลการประเมิน"],
  ["สรุปผล", "สรุปผลการประเมิน"],
  ["ช่องว่าง", "ช่องว่างและโอกาสในการปรับปรุง"],
  ["แผนพัฒนา", "แผนพัฒนาองค์การ"],
  ["ลักษณะสำคัญ", "สิ่งที่ควรกล่าวถึง"],
  ...edition.categories.map(
    ({ id, name }) => [`หมวด ${id}`, `หมวด${id}${name.th.replaceAll(" ", "").slice(0, 6)}`] as const,
  ),
  ["ภาพรวม", "ภาพรวมผลการประเมิน"],
  ["แผนที่ความร้อน", "แผนที่ความร้อน"],
  ["ระดับรายประเด็น", "จำนวนหน่วยงานในแต่ละระดับ"],
  ["ใบรับ", "ใบรับ"],
];

/** The sheet that each page is of, with how many pages follow each other. */
function sheetsOn({ texts }: Pages): readonly (readonly [sheet: string, pages: number])[] {
  const sheets: [string, number][] = [];
  for (const text of texts) {
    const sheet = titles.find(([, title]) => text.includes(title))?.[0] ?? text;
    const last = sheets.at(-1);
    if (last?.[0] === sheet) last[1] += 1;
    else sheets.push([sheet, 1]);
  }
  return sheets;
}

/** Sheets that are made to fit a page. */
const onePage = new Set(["ปก", "บทสรุป", "ใบรับ"]);
const categorySheets = edition.categories.map(({ id }) => `หมวด ${id}`);
const filled = ["ปก", "ลักษณะสำคัญ", ...categorySheets];

beforeAll(async () => {
  writeFileSync(fileNamed("form.xlsx"), await goldenFormFile("agency-1-complete"));
  await run("assess", fileNamed("form.xlsx"), "-o", fileNamed("results.xlsx"));
  writeFileSync(fileNamed("all.xlsx"), valueOf(writeWorkbook(workbookOf(sampleConsolidation()))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a PDF of a print set", () => {
  it.each<[file: string, args: readonly string[], sheets: readonly string[]]>([
    ["results.xlsx", ["--set", "filled"], filled],
    ["results.xlsx", ["--set", "blank"], filled],
    ["results.xlsx", ["--set", "results"], ["บทสรุป", "สรุปผล"]],
    ["results.xlsx", ["--set", "gaps-plan"], ["ช่องว่าง", "แผนพัฒนา"]],
    ["results.xlsx", ["--set", "summary"], ["บทสรุป"]],
    ["results.xlsx", ["--set", "all", "--category", "3"], ["หมวด 3", "สรุปผล", "ช่องว่าง", "แผนพัฒนา"]],
    ["all.xlsx", ["--set", "overview"], ["บทสรุป", "ภาพรวม", "แผนที่ความร้อน", "ระดับรายประเด็น"]],
    ["all.xlsx", ["--set", "receipt"], ["ใบรับ"]],
    ["all.xlsx", ["--set", "summary"], ["บทสรุป"]],
  ])(
    "of %s with %j holds these sheets alone, each page with its sheet's head and its number",
    async (file, args, sheets) => {
      const pages = await print(file, ...args);
      expect(pages.exitCode).toBe(0);
      const found = sheetsOn(pages);
      expect(found.map(([sheet]) => sheet)).toEqual(sheets);
      for (const [sheet, count] of found) if (onePage.has(sheet)) expect([sheet, count]).toEqual([sheet, 1]);
      pages.texts.forEach((text, at) => expect(text).toContain(`หน้า${at + 1}จาก${pages.texts.length}`));
    },
  );

  it("is set in the form's face, or in one of its design", async () => {
    const { faces } = await print("results.xlsx", "--set", "summary");
    for (const face of faces) expect(face).toMatch(/THSarabun|Laksaman/);
  });

  it("shows figures that are true, whatever the file had stored beside its formulas", async () => {
    const { texts } = await print("form.xlsx", "--set", "filled");
    const [cover = ""] = texts;
    expect(cover).toContain("30/30");
    expect(cover).not.toContain("0/12");
  });
});
