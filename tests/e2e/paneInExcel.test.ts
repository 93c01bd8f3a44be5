import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { paneWordsIn } from "../../src/core/text/paneWords";
import { printStepWordsIn } from "../../src/core/text/printStepWords";
import { printWordsIn } from "../../src/core/text/printWords";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { cellsEdition } from "../support/assessedForm";
import { axeViolations } from "../support/axe";
import { cellsOf, snapshotOf } from "../support/cellsOf";
import { type ExcelWeb, openInExcelWeb } from "../support/excelWeb/openInExcelWeb";
import { formOf } from "../support/formOf";
import { goldenFormFile } from "../support/goldenFormFile";
import { placesIn } from "../support/goldenTyping";
import { launchChromium } from "../support/launchChromium";
import { createOfficeHost, type OfficeHost } from "../support/officeHost/createOfficeHost";
import { excelHostOver } from "../support/officeHost/excelHostOver";
import { readGoldenAgency } from "../support/readGoldenAgency";
import { saveScreen } from "../support/screens";

const folders = [join(__dirname, "..", "..", "dist", "pane")];
const words = paneWordsIn("th");
const say = printStepWordsIn("th");
const names = printWordsIn("th");
const at = placesIn(formOf(cellsEdition()));

let browser: Browser;
let office: OfficeHost;
let excel: ExcelWeb;
let frame: Frame;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

beforeEach(() => {
  office = createOfficeHost();
});

afterEach(async () => {
  const { complaints } = excel;
  await excel.close();
  expect(complaints).toEqual([]);
});

async function open(
  page: string,
  options: Partial<Parameters<typeof openInExcelWeb>[1]> = {},
): Promise<void> {
  excel = await openInExcelWeb(browser, { office, folders, page, ...options });
  frame = excel.frame;
}

async function openGolden(agency: string): Promise<void> {
  office.open(await snapshotOf(createXlsxHost(await goldenFormFile(agency))));
}

/** Types into the cell of a key, as a person in the sheet. */
function type(key: string, value: string): void {
  const { sheet, cell } = at(key);
  excel.type(sheet, cell, value);
}

/** What the workbook holds in the cell of a key. */
async function valueAt(key: string): Promise<unknown> {
  const { sheet, cell } = at(key);
  return cellsOf(await snapshotOf(excelHostOver(office)), sheet)[cell];
}

/** Where the person in Excel is now: the sheet's name and the row. */
function whereabouts(): string {
  const { sheets, activeSheet, selection } = office.workbook;
  return `${sheets.find(({ id }) => id === activeSheet)?.name} ${selection?.top}`;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await isSo()) return;
    await excel.page.waitForTimeout(20);
  }
  throw new Error("it never came to that");
}

const points = (score: number | null | undefined) => (score ?? 0).toFixed(2);
const press = (name: string) => frame.getByRole("button", { name, exact: true }).click();
const region = (name: string) => frame.getByRole("region", { name, exact: true });
const totalOf = (agency: string) => readGoldenAgency(agency).expected.self.total.score;

describe("creating in Excel", () => {
  it("makes the form in the blank workbook that is open, and goes on with it", async () => {
    await open("taskpane.html");
    await frame.getByRole("checkbox").first().waitFor();
    await frame.locator("[name=agencyName]").fill("กรมตัวอย่าง");
    expect(await frame.getByText(words.whereInExcel).count()).toBe(1);
    await press(words.makeForm);
    await frame.getByText(words.madeHere).first().waitFor();
    expect(office.workbook.sheets.map(({ name }) => name)).toContain("หมวด 1");
    await saveScreen(excel.page, "excel-created-th");
    await press(words.stepFill);
    await region(words.fillHead).waitFor();
    expect(await region(words.fillHead).textContent()).toContain("ตอบแล้ว 0 จาก");
  });

  it("is offered where the workbook that is open is no form", async () => {
    await open("taskpane.html?step=fill");
    await region(words.noFormHead).waitFor();
    expect(await axeViolations(frame)).toEqual([]);
    await saveScreen(excel.page, "excel-no-form-th");
    await press(words.toCreate);
    await frame.getByRole("heading", { name: words.createHead }).waitFor();
  });
});

describe("filling in Excel", () => {
  beforeEach(async () => {
    await openGolden("agency-2-partial");
    await open("taskpane.html?step=fill");
    await region(words.fillHead).waitFor();
  });

  it("shows the golden progress and selects the next cell that wants an answer", async () => {
    expect(await region(words.fillHead).textContent()).toContain(points(totalOf("agency-2-partial")));
    await press(words.nextUnanswered);
    await until(() => whereabouts() !== "undefined undefined");
    const [sheet = ""] = whereabouts().split(/ (?=\d+$)/);
    expect(sheet).toMatch(/^หมวด 1/);
  });

  it("opens the item of the row that is selected in the sheet, with guidance, reasons and cases", async () => {
    const { sheet, cell } = at("c2!2.1.B.1|#self");
    excel.goTo(sheet, cell);
    const item = frame.getByRole("region", { name: /^2\.1 / });
    await item.getByRole("button", { name: words.helpWhy }).waitFor();
    expect(await item.locator("[aria-current=true]").textContent()).toContain("2.1.B.1");
    expect(await axeViolations(frame)).toEqual([]);
    await saveScreen(excel.page, "excel-item-th");
  });

  it("follows what is typed at once, and writes nothing", async () => {
    const before = await region(words.fillHead).textContent();
    const held = await snapshotOf(excelHostOver(office));
    type("c1!1.2.S.1|#self", "มี");
    await until(async () => (await region(words.fillHead).textContent()) !== before);
    type("c1!1.2.S.1|#self", "");
    await until(async () => (await region(words.fillHead).textContent()) === before);
    expect(await snapshotOf(excelHostOver(office))).toEqual(held);
  });

  it("goes on after rows have moved and a sheet got another name", async () => {
    const before = await region(words.fillHead).textContent();
    office.insertRow("หมวด 2", 3);
    office.renameSheet("หมวด 1", "ส่วนที่ 1");
    const { sheet, cell } = at("c1!1.2.S.1|#self");
    expect(sheet).toBe("หมวด 1");
    excel.type("ส่วนที่ 1", cell, "มี");
    await until(async () => (await region(words.fillHead).textContent()) !== before);
    await press(words.stepCheck);
    await frame.getByRole("heading", { name: words.checkHead }).waitFor();
    expect(await frame.getByRole("alert").count()).toBe(0);
  });
});

describe("checking in Excel", () => {
  beforeEach(async () => {
    await openGolden("agency-4-typed");
    await open("taskpane.html?step=check");
    await frame.getByRole("heading", { name: words.checkHead }).waitFor();
  });

  it("selects the cell of a problem that is pressed", async () => {
    const place = frame.getByRole("button", { name: /^แผ่นงาน หมวด 3 ช่อง [A-Z]+\d+/ }).first();
    const row = /\d+$/.exec((await place.textContent()) ?? "")?.[0];
    await place.click();
    await until(() => whereabouts() === `หมวด 3 ${row}`);
  });

  it("remembers of the workbook where one was and what marks count as", async () => {
    await frame.getByRole("radio", { name: "ไม่มี" }).check();
    await frame.getByRole("button", { name: "เพื่อทราบ (3)" }).waitFor();
    await excel.reopen("taskpane.html");
    frame = excel.frame;
    await frame.getByRole("heading", { name: words.checkHead }).waitFor();
    await frame.getByRole("radio", { name: "ไม่มี" }).waitFor();
    expect(await frame.getByRole("radio", { name: "ไม่มี" }).isChecked()).toBe(true);
  });
});

describe("results in Excel", () => {
  const agency = "agency-1-complete";

  it("are the golden ones, are written when asked for, and leave what people typed in the plan", async () => {
    await openGolden(agency);
    await open("taskpane.html?step=results");
    await region(words.self).waitFor();
    type("plan!own.1|#activity", "โครงการของเรา");
    expect(await region(words.self).textContent()).toContain(points(totalOf(agency)));
    expect(await valueAt("summary!total|#self-result")).not.toBe(totalOf(agency));
    await press(words.writeResults);
    await frame.getByText(words.writtenHere).first().waitFor();
    expect(await valueAt("summary!total|#self-result")).toBeCloseTo(totalOf(agency) ?? 0, 9);
    expect(await axeViolations(frame)).toEqual([]);
    await saveScreen(excel.page, "excel-written-th");
    // The step of the plan knows of the rows that have come.
    await press(words.stepPlan);
    await frame.getByRole("region", { name: /^ช่องว่างที่ต้องดำเนินการ \(\d+\)$/ }).waitFor();
    expect(await frame.getByRole("button", { name: words.planToResults }).count()).toBe(0);
    await saveScreen(excel.page, "excel-planned-th");
    const plan = cellsOf(await snapshotOf(excelHostOver(office)), "แผนพัฒนา");
    expect(Object.values(plan)).toContain("โครงการของเรา");
  });

  it("that Excel refuses while a cell is being edited say so, and are written on the next try", async () => {
    await openGolden(agency);
    await open("taskpane.html?step=results");
    await region(words.self).waitFor();
    office.failSync(1, { kind: "refused", code: "InvalidOperationInCellEditMode" });
    await press(words.writeResults);
    const alert = frame.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain(words.failedHead);
    await saveScreen(excel.page, "excel-refused-th");
    await alert.getByRole("button", { name: words.tryAgain }).click();
    await frame.getByText(words.writtenHere).first().waitFor();
    expect(await valueAt("summary!total|#self-result")).toBeCloseTo(totalOf(agency) ?? 0, 9);
  });
});

describe("printing in Excel", () => {
  const visible = () =>
    office.workbook.sheets.flatMap(({ name, visibility }) => (visibility === "Visible" ? [name] : []));

  it("leaves the chosen sets in sight alone until all is brought back, also on a later visit", async () => {
    await openGolden("agency-1-complete");
    const before = visible();
    await open("taskpane.html?step=print");
    await frame.getByRole("heading", { name: say.head }).waitFor();
    await frame.getByRole("checkbox", { name: names.filled, exact: true }).uncheck();
    await press(say.arrange);
    await frame.getByRole("button", { name: say.restore }).waitFor();
    expect(visible()).toEqual(["บทสรุป", "สรุปผล"]);
    expect(await axeViolations(frame)).toEqual([]);
    await saveScreen(excel.page, "excel-printing-th");
    await excel.reopen("taskpane.html?step=print");
    frame = excel.frame;
    await press(say.restore);
    await frame.getByText(say.restored).first().waitFor();
    expect(visible()).toEqual(before);
  });

  it("goes to the cell of what should be put right first", async () => {
    await openGolden("agency-2-partial");
    await open("taskpane.html?step=print");
    const place = frame.getByRole("button", { name: /^แผ่นงาน หมวด 1 ช่อง [A-Z]+\d+/ }).first();
    const row = /\d+$/.exec((await place.textContent()) ?? "")?.[0];
    await place.click();
    await until(() => whereabouts() === `หมวด 1 ${row}`);
  });
});

describe("the ribbon's commands", () => {
  it("compute and write without the pane, and tell the score in a small window", async () => {
    await openGolden("agency-1-complete");
    await open("commands.html");
    const done = excel.invoke("computeNow");
    const dialog = await excel.dialog();
    await dialog.getByRole("heading").waitFor();
    expect(await dialog.textContent("main")).toContain(points(totalOf("agency-1-complete")));
    await saveScreen(excel.page, "excel-command-th");
    await dialog.getByRole("button").click();
    await done;
    expect(await valueAt("summary!total|#self-result")).toBeCloseTo(totalOf("agency-1-complete") ?? 0, 9);
  });

  it("check, and go to the first cell that must be mended", async () => {
    await openGolden("agency-4-typed");
    await open("commands.html");
    const done = excel.invoke("checkForm");
    const dialog = await excel.dialog();
    await dialog.getByRole("heading").waitFor();
    expect(await dialog.textContent("h1")).toBe("พบสิ่งที่ต้องแก้ไข 3 รายการ");
    await dialog.getByRole("button").click();
    await done;
    expect(whereabouts()).toMatch(/^หมวด 3 \d+$/);
  });
});

describe("the pane in Excel", () => {
  it.each(["th", "en"] as const)("has every step, which hinders nobody, in %s", async (language) => {
    const said = paneWordsIn(language);
    await openGolden("agency-4-typed");
    await open("taskpane.html?step=create", { locale: language === "th" ? "th-TH" : "en-US" });
    const heading = (name: string) => frame.getByRole("heading", { name }).first();
    for (const [step, name, landmark] of [
      ["create", said.stepCreate, heading(said.createHead)],
      ["fill", said.stepFill, region(said.fillHead)],
      ["check", said.stepCheck, heading(said.checkHead)],
      ["results", said.stepResults, heading(said.categoriesHead)],
      ["plan", said.stepPlan, heading(said.planHead)],
      ["print", said.stepPrint, heading(printStepWordsIn(language).head)],
    ] as const) {
      await press(name);
      await landmark.waitFor();
      expect(await axeViolations(frame)).toEqual([]);
      await saveScreen(excel.page, `excel-${step}-${language}`);
    }
  });

  it("speaks Excel's own language until the person chooses another", async () => {
    await openGolden("agency-1-complete");
    await open("taskpane.html?step=results", { locale: "en-US" });
    await region(paneWordsIn("en").self).waitFor();
    await press(paneWordsIn("en").switchLanguage);
    await region(words.self).waitFor();
    await excel.reopen("taskpane.html?step=results");
    frame = excel.frame;
    await region(words.self).waitFor();
  });

  it("is dark where Excel is", async () => {
    await openGolden("agency-1-complete");
    await open("taskpane.html?step=fill", { theme: "dark", width: 320 });
    await region(words.fillHead).waitFor();
    const background = `getComputedStyle(document.querySelector(".fui-FluentProvider")).backgroundColor`;
    await until(async () => (await frame.evaluate(background)) === "rgb(41, 41, 41)");
    expect(await axeViolations(frame)).toEqual([]);
    await saveScreen(excel.page, "excel-fill-dark-th");
  });
});
