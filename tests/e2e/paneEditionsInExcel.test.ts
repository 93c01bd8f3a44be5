import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { exportEdition } from "../../src/app/authoring/exportEdition";
import { criteriaStepWordsIn } from "../../src/core/text/criteriaStepWords";
import { fill } from "../../src/core/text/fill";
import { paneWordsIn } from "../../src/core/text/paneWords";
import { pendingRowWordsIn } from "../../src/core/text/pendingRowWords";
import { createMemoryHost } from "../../src/hosts/memory/createMemoryHost";
import { cellsEdition } from "../support/assessedForm";
import { axeViolations } from "../support/axe";
import { cellsOf, snapshotOf, valueOf } from "../support/cellsOf";
import { type ExcelWeb, openInExcelWeb } from "../support/excelWeb/openInExcelWeb";
import { launchChromium } from "../support/launchChromium";
import { nextYearAtWork } from "../support/nextYear";
import { createOfficeHost, type OfficeHost } from "../support/officeHost/createOfficeHost";
import { excelHostOver } from "../support/officeHost/excelHostOver";
import { saveScreen } from "../support/screens";

const folders = [join(__dirname, "..", "..", "dist", "pane")];
const words = paneWordsIn("th");
const say = criteriaStepWordsIn("th");
const rows = pendingRowWordsIn("th");

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

async function open(page: string): Promise<void> {
  excel = await openInExcelWeb(browser, { office, folders, page });
  frame = excel.frame;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await isSo()) return;
    await excel.page.waitForTimeout(20);
  }
  throw new Error("it never came to that");
}

const press = (name: string) => frame.getByRole("button", { name, exact: true }).click();

/** Where the person in Excel is now: the sheet's name and the row. */
function whereabouts(): string {
  const { sheets, activeSheet, selection } = office.workbook;
  return `${sheets.find(({ id }) => id === activeSheet)?.name} ${selection?.top}`;
}

describe("criteria in Excel", () => {
  it("are read from the workbook that is open, and a mistake leads to its cell", async () => {
    const host = createMemoryHost();
    valueOf(await exportEdition(host, cellsEdition(), "th"));
    office.open(await snapshotOf(host));
    await open("taskpane.html?step=criteria");
    await frame.getByRole("button", { name: say.importOpen }).waitFor();
    excel.type("ข้อย่อย", "A4", "9.9");
    await press(say.importOpen);
    await frame.getByText(say.importMendHere).waitFor();
    await saveScreen(excel.page, "excel-criteria-faults-th");
    expect(await axeViolations(frame)).toEqual([]);
    await press("แผ่นงาน ข้อย่อย ช่อง A4");
    await until(() => whereabouts() === "ข้อย่อย 4");

    excel.type("ข้อย่อย", "A4", "1.1");
    await press(say.readAgain);
    await frame.getByText(say.importSound).first().waitFor();
    await press(say.use);
    await frame.getByRole("heading", { name: words.createHead }).waitFor();
  });
});

describe("confirming in Excel", () => {
  const answer = "1.1.B.1";

  it("writes a row of last year's as this year's, and goes on to the next", async () => {
    const next = await nextYearAtWork(
      { "c1!1.1.B.1|#self": "มี", "c1!1.1.A.1|#self": "มี" },
      {},
      cellsEdition(),
    );
    office.open(next.made.form.blueprint);
    await open("taskpane.html?step=fill");
    await frame.getByText(fill(rows.waiting, { count: 2 })).waitFor();
    await press(words.nextUnanswered);
    const confirm = frame.getByRole("button", { name: fill(rows.confirmRow, { row: answer }) });
    await confirm.waitFor();
    await saveScreen(excel.page, "excel-pending-th");
    expect(await axeViolations(frame)).toEqual([]);
    await confirm.click();
    await frame.getByText(fill(rows.waiting, { count: 1 })).waitFor();

    const cell = next.cells.get(`c1!${answer}|#self`);
    const held = cellsOf(await snapshotOf(excelHostOver(office)), cell?.sheet ?? "");
    expect(Object.values(held).filter((value) => value === "ปีก่อน (2568): มี")).toHaveLength(1);
    const label = await frame.locator(":focus").getAttribute("aria-label");
    expect(label).toBe(fill(rows.confirmRow, { row: "1.1.A.1" }));
  });
});
