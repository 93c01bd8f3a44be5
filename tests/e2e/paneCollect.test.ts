import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/core/text/language";
import { paneWordsIn } from "../../src/core/text/paneWords";
import { collectWordsIn } from "../../src/core/text/collectWords";
import { pictureWordsIn } from "../../src/core/text/pictureWords";
import { fill } from "../../src/core/text/fill";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { axeViolations } from "../support/axe";
import { batchFolder } from "../support/batchFolder";
import { snapshotOf } from "../support/cellsOf";
import { dropFiles } from "../support/dropFiles";
import { openInExcelWeb } from "../support/excelWeb/openInExcelWeb";
import { goldenFormFile } from "../support/goldenFormFile";
import { launchChromium } from "../support/launchChromium";
import { createOfficeHost } from "../support/officeHost/createOfficeHost";
import { downloadOf, fitsWidth } from "../support/openPane";
import { paneForEach } from "../support/paneForEach";
import { readGoldenAgency } from "../support/readGoldenAgency";
import { saveScreen } from "../support/screens";

const pane = paneForEach({ width: 320, height: 900 });
const words = collectWordsIn("th");
const paneWords = paneWordsIn("th");

let folder: string;

beforeAll(async () => {
  const form = (agency: string, agencyCode: string, agencyName: string) =>
    goldenFormFile(agency, { agencyCode, agencyName });
  folder = batchFolder({
    "กรมหนึ่ง.xlsx": await form("agency-1-complete", "A1", "กรมหนึ่ง"),
    "ส่งทางอีเมล/กรมสอง.xlsx": await form("agency-2-partial", "A2", "กรมสอง"),
    "ส่งทางอีเมล/กรมสาม (ล่าสุด).xlsx": await form("agency-3-top", "A3", "กรมสาม"),
    "ส่งทางอีเมล/กรมสาม.xlsx": await form("agency-4-typed", "A3", "กรมสาม"),
    "บันทึก.docx": "not a workbook",
    "เสีย.xlsx": (await form("agency-1-complete", "A4", "กรมสี่")).slice(0, 5_000),
    "Thumbs.db": "left behind",
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  await pane.page.getByRole("button", { name: paneWords.stepCollect, exact: true }).click();
  await pane.page.getByText(words.consolidateLead).waitFor();
});

const file = (name: string) =>
  pane.page
    .getByRole("row")
    .filter({ has: pane.page.getByTitle(name, { exact: true }) })
    .getByRole("button");
const button = (name: string) => pane.page.getByRole("button", { name, exact: true });

/** The sums of the folder before and after one of the twins is chosen. */
const sums = fill(words.sums, { chosen: 6, accepted: 1, noted: 1, setAside: 4 });
const sumsWithTwin = fill(words.sums, { chosen: 6, accepted: 2, noted: 1, setAside: 3 });

async function dropFolder(): Promise<void> {
  await dropFiles(pane.page, [folder]);
  await pane.page.getByText(sums).waitFor();
}

/** Each file of the list as it is shown: its name and what became of it. */
async function shownFates(list = words.fileList): Promise<readonly string[]> {
  const rows = await pane.page.getByRole("table", { name: list }).getByRole("row").all();
  return Promise.all(
    rows.map(async (row) => (await row.locator("span > span > *").allInnerTexts()).join(" ")),
  );
}

describe("putting many agencies' forms together in the browser", () => {
  it("tells the fate of every file of a folder that was dropped, in both languages", async () => {
    await dropFolder();
    expect(await shownFates()).toEqual([
      "กรมหนึ่ง.xlsx นับ",
      "บันทึก.docx กันไว้",
      "ส่งทางอีเมล/กรมสอง.xlsx นับ มีข้อสังเกต",
      "ส่งทางอีเมล/กรมสาม (ล่าสุด).xlsx กันไว้",
      "ส่งทางอีเมล/กรมสาม.xlsx กันไว้",
      "เสีย.xlsx กันไว้",
    ]);
    await pane.page.getByRole("button", { name: paneWords.switchLanguage }).click();
    await pane.page.getByText("6 files chosen = 1 accepted + 1 with notes + 4 set aside").waitFor();
    expect((await shownFates(collectWordsIn("en").fileList)).slice(0, 3)).toEqual([
      "กรมหนึ่ง.xlsx Accepted",
      "บันทึก.docx Set aside",
      "ส่งทางอีเมล/กรมสอง.xlsx With notes",
    ]);
    await pane.page.getByText("The file isn't a workbook").waitFor();
  });

  it("shows some of the files by what became of them, and by name", async () => {
    await dropFolder();
    await button("กันไว้ 4").click();
    expect(await shownFates()).toHaveLength(4);
    await pane.page.getByRole("searchbox").fill("กรมสาม");
    expect(await shownFates()).toHaveLength(2);
    await button("นับ 1").click();
    await pane.page.getByText(words.noneShown).waitFor();
  });

  it("draws the means of the agencies that count, and their items by level", async () => {
    const { page } = pane;
    const pictures = pictureWordsIn("th");
    await dropFolder();
    const drawn = page.getByRole("region", { name: pictures.head });
    await drawn.getByRole("button", { name: pictures.levelsHead, exact: true }).click();
    const [scores, levels] = await drawn
      .getByRole("img")
      .evaluateAll((each) => each.map((drawing) => drawing.getAttribute("aria-label")));
    const [one = 0, two = 0] = ["agency-1-complete", "agency-2-partial"].map(
      (name) => readGoldenAgency(name).expected.self.categories["1"]?.score ?? 0,
    );
    expect(scores).toContain(`${pictures.meanSelf} ${((one + two) / 2).toFixed(2)}*`);
    expect(levels).toContain("Basic");
    await page.waitForTimeout(300);
    await saveScreen(page, "collect-pictures-th-320-light");
    expect(await fitsWidth(page)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  it("counts the one of two files that a person chooses, and tells what is wrong with a file", async () => {
    const { page } = pane;
    await dropFolder();
    await file("ส่งทางอีเมล/กรมสาม (ล่าสุด).xlsx").click();
    const details = page.getByRole("region", { name: words.detailsHead });
    await details.getByText(words.twinLead).waitFor();
    expect(await page.evaluate("document.activeElement.textContent")).toBe("ส่งทางอีเมล/กรมสาม (ล่าสุด).xlsx");
    await saveScreen(page, "collect-details-th-320-light");
    await details.getByRole("button", { name: words.countThis }).click();
    await page.getByText(sumsWithTwin).waitFor();
    await details.getByText(words.nothingFound).waitFor();
    await file("ส่งทางอีเมล/กรมสาม.xlsx").click();
    await details.getByText("เลือกให้นับไฟล์ “ส่งทางอีเมล/กรมสาม (ล่าสุด).xlsx” ของหน่วยงานนี้แทน").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
  });

  it("saves a workbook that holds every agency that counts, and its data", async () => {
    const { page } = pane;
    await dropFolder();
    const { name, bytes } = await downloadOf(page, () => button(words.makeWorkbook).click());
    expect(name).toBe("PMQA4.0-CELLS_2569_รวมผล.xlsx");
    const { sheets } = await snapshotOf(createXlsxHost(bytes));
    const overview = sheets.find((sheet) => sheet.name === "ภาพรวม");
    const texts = overview?.cells.map(({ value }) => value) ?? [];
    expect(texts).toEqual(expect.arrayContaining(["กรมหนึ่ง", "กรมสอง"]));
    expect(texts).not.toContain("กรมสาม");
    await page.getByText(words.workbookMade, { exact: true }).last().waitFor();
    const csv = await downloadOf(page, () => button(words.saveCsv).click());
    expect(csv.name).toBe("PMQA4.0-CELLS_2569_ข้อมูล.csv");
    expect(new TextDecoder().decode(csv.bytes).split("\r\n").length).toBeGreaterThan(2 * 72);
    const lines = await downloadOf(page, () => button(words.saveJsonLines).click());
    expect(
      () => JSON.parse(new TextDecoder().decode(lines.bytes).split("\n")[0] ?? "") as unknown,
    ).not.toThrow();
    const print = await downloadOf(page, () => button(words.savePrint).click());
    expect(print.name).toBe("PMQA4.0-CELLS_2569_รวมผล-พิมพ์.xlsx");
  });

  it("goes on from an earlier workbook with a corrected file, and shows what changed", async () => {
    const { page } = pane;
    await dropFolder();
    const made = await downloadOf(page, () => button(words.makeWorkbook).click());
    await button(words.startOver).click();
    await page.getByText(sums).waitFor({ state: "detached" });
    const corrected = batchFolder({
      "รวมผลครั้งก่อน.xlsx": made.bytes,
      "กรมสอง แก้ไข.xlsx": await goldenFormFile("agency-3-top", { agencyCode: "A2", agencyName: "กรมสอง" }),
    });
    await dropFiles(page, [corrected]);
    await page.getByText(fill(words.goesOnFrom, { file: "รวมผลครั้งก่อน.xlsx" })).waitFor();
    const changes = page.getByRole("region", { name: words.changesHead });
    await changes.getByText(/กรมสอง เปลี่ยน \d+ ช่อง/).waitFor();
    expect(await changes.getByRole("listitem").count()).toBe(11);
    await page.getByText(fill(words.sums, { chosen: 7, accepted: 2, noted: 0, setAside: 5 })).waitFor();
    await saveScreen(page, "collect-changes-th-320-light");
    rmSync(corrected, { recursive: true });
  });

  it("makes the correction slip of a form", async () => {
    const { page } = pane;
    await dropFolder();
    await file("ส่งทางอีเมล/กรมสอง.xlsx").click();
    const slip = await downloadOf(page, () => button(words.slip).click());
    expect(slip.name).toContain("ใบแจ้งแก้ไข");
    expect((await snapshotOf(createXlsxHost(slip.bytes))).sheets[0]?.name).toBe("ใบแจ้งแก้ไข");
  });

  it("tells who of a roster hasn't sent a form", async () => {
    const { page } = pane;
    await dropFolder();
    await button(words.optionsHead).click();
    const buffer = Buffer.from("รหัส,ชื่อหน่วยงาน\nA1,กรมหนึ่ง\nA9,กรมเก้า\n");
    await page
      .locator(`input[aria-label="${words.rosterFile}"]`)
      .setInputFiles({ name: "รายชื่อ.csv", mimeType: "text/csv", buffer });
    await page.getByText(fill(words.missing, { count: 1, expected: 2 })).waitFor();
    await page.getByText("A9 · กรมเก้า").waitFor();
  });

  it("leaves the batch as it was where reading is cancelled", async () => {
    const { page } = pane;
    await dropFolder();
    const bytes = await goldenFormFile("agency-1-complete", { agencyCode: "A1", agencyName: "กรมหนึ่ง" });
    const many = batchFolder(
      Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`เพิ่ม ${at}.xlsx`, bytes])),
    );
    await dropFiles(page, [many]);
    const bar = page.getByRole("progressbar", { name: paneWords.readingBatch }).last();
    await bar.waitFor();
    await button(paneWords.cancel).click();
    await bar.waitFor({ state: "detached" });
    await button("ทั้งหมด 6").waitFor();
    await page.getByText(sums).waitFor();
    rmSync(many, { recursive: true });
  });

  it("keeps the batch while the person is at another step", async () => {
    await dropFolder();
    await button(paneWords.stepCreate).click();
    await pane.page.getByRole("heading", { name: paneWords.createHead }).waitFor();
    await button(paneWords.stepCollect).click();
    expect(await shownFates()).toHaveLength(6);
  });
});

describe("a list of a thousand files", () => {
  it("draws the rows in sight only, and the keyboard goes through all of them", async () => {
    const { page } = pane;
    const names = Array.from({ length: 1_000 }, (_, at) => `ไฟล์ ${String(at + 1).padStart(4, "0")}.txt`);
    const many = batchFolder(Object.fromEntries(names.map((name) => [name, name])));
    await dropFiles(page, [many]);
    await page
      .getByText(fill(words.sums, { chosen: 1_000, accepted: 0, noted: 0, setAside: 1_000 }))
      .waitFor();
    const table = page.getByRole("table", { name: words.fileList });
    expect(await table.getAttribute("aria-rowcount")).toBe("1000");
    expect(await table.getByRole("row").count()).toBeLessThan(30);
    await file("ไฟล์ 0001.txt").focus();
    await page.keyboard.press("End");
    expect(await page.evaluate("document.activeElement.textContent")).toContain("ไฟล์ 1000.txt");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("PageUp");
    expect(await page.evaluate("document.activeElement.textContent")).toContain("ไฟล์ 0994.txt");
    expect(await table.getByRole("row").count()).toBeLessThan(30);
    await page.getByRole("searchbox").fill("0500");
    expect(await shownFates()).toEqual(["ไฟล์ 0500.txt กันไว้"]);
    rmSync(many, { recursive: true });
  });
});

describe("inside Excel", () => {
  it("puts the consolidated workbook into the blank workbook that is open", async () => {
    const office = createOfficeHost();
    const browser = await launchChromium();
    const folders = [join(__dirname, "..", "..", "dist", "pane")];
    const excel = await openInExcelWeb(browser, { office, folders, page: "taskpane.html?step=collect" });
    const { frame } = excel;
    await frame.locator(`input[aria-label="${words.chooseFolder}"]`).setInputFiles(folder);
    await frame.getByText(sums).waitFor();
    await frame.getByText(words.whereInExcel).waitFor();
    await frame.getByRole("button", { name: words.makeWorkbook }).click();
    await frame.getByText(words.savedHere).waitFor();
    const { sheets } = office.workbook;
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["ภาพรวม", "ใบรับ", "_pmqa_batch"]));
    expect(sheets.map(({ name }) => name)).not.toContain("Sheet1");
    expect(excel.complaints).toEqual([]);
    await excel.close();
    await browser.close();
  });
});

describe.each<readonly [Language, number, "light" | "dark"]>([
  ["th", 320, "light"],
  ["en", 320, "dark"],
  ["th", 450, "dark"],
  ["en", 450, "light"],
  ["th", 1000, "light"],
])("the screens of many files in %s, %d px wide, %s", (language, width, colorScheme) => {
  it("fit, and hinder nobody", async () => {
    const { page } = pane;
    const own = collectWordsIn(language);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    if (language === "en") await page.getByRole("button", { name: paneWords.switchLanguage }).click();
    async function keepScreen(name: string): Promise<void> {
      // Lists slide open.
      await page.waitForTimeout(300);
      await saveScreen(page, `${name}-${language}-${width}-${colorScheme}`);
      expect(await fitsWidth(page)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    }
    await keepScreen("collect-empty");
    await dropFiles(page, [folder]);
    await page.getByRole("region", { name: own.outcomeHead }).waitFor();
    await file("ส่งทางอีเมล/กรมสอง.xlsx").click();
    await page.getByRole("region", { name: own.detailsHead }).waitFor();
    await page.getByRole("button", { name: own.optionsHead }).click();
    await keepScreen("collect");
  });
});

describe("merging copies of one form in the browser", () => {
  async function dropCopies(): Promise<void> {
    const { page } = pane;
    await page.getByRole("radio", { name: words.forCopies }).check();
    const identity = { agencyCode: "A3", agencyName: "กรมสาม" };
    const copies = batchFolder({
      "กองแผน.xlsx": await goldenFormFile("agency-1-complete", { ...identity, reportingUnit: "กองแผน" }),
      "กองกลาง.xlsx": await goldenFormFile("agency-2-partial", { ...identity, reportingUnit: "กองกลาง" }),
    });
    await dropFiles(page, [copies]);
    await page.getByRole("region", { name: words.mergeHead }).waitFor();
    rmSync(copies, { recursive: true });
  }

  it("shows what each copy gives and what they differ in, and takes the values that a person chooses", async () => {
    const { page } = pane;
    await dropCopies();
    expect(await page.getByRole("list", { name: words.copies }).getByRole("listitem").count()).toBe(2);
    const counts = page.getByText(/กรอกไม่ตรงกัน \d+ ช่อง ยังไม่ได้เลือก [1-9]\d* ช่อง/);
    await counts.waitFor();
    await saveScreen(page, "merge-th-320-light");
    expect(await fitsWidth(page)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    const before = Number(/เลือก (\d+)/.exec((await counts.textContent()) ?? "")?.[1]);
    await page.getByRole("radiogroup").nth(1).getByRole("radio").first().check();
    await page
      .getByText(new RegExp(`ยังไม่ได้เลือก ${before - 1} ช่อง`))
      .first()
      .waitFor();
    await page.getByRole("combobox", { name: words.preferInAll }).selectOption("กองกลาง.xlsx");
    await page.getByText(/กรอกไม่ตรงกัน \d+ ช่อง ยังไม่ได้เลือก 0 ช่อง/).waitFor();
    const { bytes } = await downloadOf(page, () => button(words.merge).click());
    const { sheets } = await snapshotOf(createXlsxHost(bytes));
    expect(sheets.map(({ name }) => name)).toContain("ที่มา");
    await page.getByRole("button", { name: words.openMerged }).click();
    await page.getByRole("region", { name: paneWords.fillHead }).waitFor();
    await page.getByText("กรมสาม").filter({ visible: true }).first().waitFor();
  });

  it("says why files can't be merged", async () => {
    const { page } = pane;
    await page.getByRole("radio", { name: words.forCopies }).check();
    await dropFiles(page, [folder]);
    await page.getByText(words.mergeFailed).waitFor();
    expect(await page.getByRole("alert").getByRole("listitem").count()).toBeGreaterThan(1);
  });
});
