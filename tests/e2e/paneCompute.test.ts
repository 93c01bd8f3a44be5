import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { scoreForm } from "../../src/app/scoreForm";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { cellsEdition } from "../support/assessedForm";
import { valueOf } from "../support/cellsOf";
import { hash } from "../support/formOf";
import { goldenFormFile } from "../support/goldenFormFile";
import { launchChromium } from "../support/launchChromium";
import { chooseFile, downloadOf, fitsWidth, openPane, type OpenedPane } from "../support/openPane";
import { readGoldenAgency } from "../support/readGoldenAgency";
import { type FolderServer, serveFolder } from "../support/serveFolder";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { sampleBlueprint } from "../support/sampleBlueprint";

let server: FolderServer;
let browser: Browser;
let pane: OpenedPane;
let page: Page;

beforeAll(async () => {
  server = await serveFolder(join(__dirname, "..", "..", "dist", "pane"));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

beforeEach(async () => {
  pane = await openPane(browser, server.url, { viewport: { width: 320, height: 700 } });
  page = pane.page;
  await page.getByRole("button", { name: "คำนวณผล" }).click();
  await page.getByRole("button", { name: "เลือกไฟล์ .xlsx" }).waitFor();
});

afterEach(async () => {
  expect(pane.complaints).toEqual([]);
  await page.close();
});

const region = (name: string) => page.getByRole("region", { name, exact: true });
const score = (points: number | null | undefined) => (points ?? 0).toFixed(2);

describe("computing a form in the browser", () => {
  it("shows the golden scores of both sides, the items and the first gaps, within a narrow pane", async () => {
    const { expected } = readGoldenAgency("agency-1-complete");
    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-1-complete"));
    await region("หน่วยงานประเมิน").waitFor();
    expect(await region("หน่วยงานประเมิน").textContent()).toContain(score(expected.self.total.score));
    expect(await region("หน่วยงานประเมิน").textContent()).toContain("ประเมินแล้ว 30 จาก 30 ประเด็น");
    expect(await region("คณะกรรมการประเมิน").textContent()).toContain(score(expected.committee?.total.score));

    await page.getByRole("button", { name: "หมวด 1 การนำองค์การ" }).click();
    const rows = page.getByRole("table", { name: "ประเด็นของหมวด 1" }).getByRole("row");
    expect(await rows.nth(1).textContent()).toContain(score(expected.self.items["1.1"]?.score));
    const gaps = region("สิ่งที่ควรทำก่อน").getByRole("listitem");
    expect(await gaps.count()).toBe(10);
    expect(await gaps.first().textContent()).toMatch(/^3\.3\.B\.1Basicประเด็น \+500\.00คะแนนรวม \+17\.86/);
    await page.getByRole("button", { name: /^แสดงทั้งหมด/ }).click();
    expect(await gaps.count()).toBeGreaterThan(10);
    expect(await page.getByText("ไม่พบสิ่งที่ต้องแก้ไข").count()).toBe(1);
    expect(await fitsWidth(page)).toBe(true);
  });

  it("tells how much is assessed and what it would be with the rest at 0", async () => {
    const { total } = readGoldenAgency("agency-2-partial").expected.self;
    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-2-partial"));
    const text = await region("หน่วยงานประเมิน").textContent();
    expect(text).toContain(score(total.score));
    expect(text).toContain("ประเมินแล้ว 12 จาก 30 ประเด็น");
    expect(text).toContain(`หากส่วนที่เหลือเป็น 0 ได้ ${score(total.restAtZero)}`);
  });

  it("lists marks that can't be counted, and settles them all by one choice", async () => {
    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-4-typed"));
    const own = region("หน่วยงานประเมิน");
    await own.waitFor();
    const before = await own.textContent();
    const problems = region("สิ่งที่ต้องตรวจสอบ");
    expect(await problems.getByRole("button", { name: "ต้องแก้ไข (3)" }).getAttribute("aria-expanded")).toBe(
      "true",
    );
    expect(await problems.getByRole("listitem").first().textContent()).toMatch(
      /^แผ่นงาน หมวด 3 ช่อง [A-Z]+\d+/,
    );

    await page.getByRole("radio", { name: "ไม่มี" }).check();
    await problems.getByRole("button", { name: "เพื่อทราบ (3)" }).waitFor();
    expect(await own.textContent()).not.toBe(before);
    expect(await page.getByRole("radio", { name: "ไม่มี" }).isChecked()).toBe(true);
    await page.getByRole("radio", { name: /^ยังไม่กำหนด/ }).check();
    await problems.getByRole("button", { name: "ต้องแก้ไข (3)" }).waitFor();
    expect(await own.textContent()).toBe(before);
    expect(await fitsWidth(page)).toBe(true);
  });

  it("saves the form with its results under a new name, which reads the same", async () => {
    const { expected } = readGoldenAgency("agency-1-complete");
    await chooseFile(page, "กรม (1).xlsx", await goldenFormFile("agency-1-complete"));
    const save = page.getByRole("button", { name: "บันทึกพร้อมผลการประเมิน" });
    const { name, bytes } = await downloadOf(page, () => save.click());
    expect(name).toBe("กรม (1)-ผลประเมิน.xlsx");
    await page.getByText("เขียนผลแล้ว").first().waitFor();
    const host = createXlsxHost(bytes);
    const summary = valueOf(await host.read()).sheets.find((sheet) => sheet.name === "สรุปผล");
    expect(summary?.cells.map(({ value }) => value)).toContain(expected.self.total.score);
    const options = { editions: [cellsEdition()], edition: null, ambiguous: null, hash };
    const again = valueOf(await scoreForm(host, options));
    expect(again.assessment.self.total.score).toBeCloseTo(expected.self.total.score ?? 0, 9);
  });

  it.each([
    ["a text", Buffer.from("hello"), "ไฟล์นี้ไม่ใช่สมุดงานตารางคำนวณ"],
    ["another workbook", foreignWorkbook(), "ไฟล์นี้ไม่ใช่แบบประเมินที่ออกจากโปรแกรมนี้"],
    ["half a workbook", foreignWorkbook().subarray(0, 2000), "ไฟล์เสียหาย"],
  ])("says what is wrong with %s and what to do, and takes the next file", async (_, bytes, words) => {
    await chooseFile(page, "wrong.xlsx", bytes);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("อ่าน wrong.xlsx ไม่ได้");
    expect(await alert.textContent()).toContain(words);
    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-3-top"));
    await region("หน่วยงานประเมิน").waitFor();
    expect(await alert.count()).toBe(0);
  });

  it("takes a file that is dropped anywhere, and closes it", async () => {
    const bytes = [...(await goldenFormFile("agency-3-top"))];
    await page.getByRole("button", { name: "จัดทำแบบ", exact: true }).click();
    const transfer = await page.evaluateHandle((content: number[]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(content)], "dropped.xlsx"));
      return carried;
    }, bytes);
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await region("หน่วยงานประเมิน").waitFor();
    expect(await page.getByText("dropped.xlsx").count()).toBe(1);
    await page.getByRole("button", { name: "ปิดไฟล์" }).click();
    expect(await region("หน่วยงานประเมิน").count()).toBe(0);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("เลือกไฟล์ .xlsx");
  });

  it("says that it is reading, and can be stopped", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/engine.*.js", async (route) => {
      await released;
      await route.continue();
    });
    await page.reload();
    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-3-top"));
    await page.getByRole("status").filter({ hasText: "กำลังอ่านและคำนวณ" }).waitFor();
    await page.getByRole("button", { name: "ยกเลิก" }).click();
    await page.getByRole("button", { name: "เลือกไฟล์ .xlsx" }).waitFor();
    release();
    await page.waitForTimeout(500);
    expect(await region("ผลการประเมิน").count()).toBe(0);
  });

  it("says everything in English in the middle of it", async () => {
    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-4-typed"));
    await region("ผลการประเมิน").waitFor();
    await page.getByRole("radio", { name: "English" }).check();
    expect(await region("Results").textContent()).toContain("26 of 30 items assessed");
    expect(await region("To check").textContent()).toContain("cell");
    expect(await region("What to do first").getByRole("listitem").first().textContent()).toContain("total +");
    expect(await fitsWidth(page)).toBe(true);
  });
});

/** A workbook that is no form. */
function foreignWorkbook(): Buffer {
  return Buffer.from(valueOf(writeWorkbook(sampleBlueprint())));
}
