import type { Criteria, Statement } from "../../src/core/criteria/schema";
import { carryStepWordsIn } from "../../src/core/text/carryStepWords";
import { fill } from "../../src/core/text/fill";
import { paneWordsIn } from "../../src/core/text/paneWords";
import { pendingRowWordsIn } from "../../src/core/text/pendingRowWords";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { cellsEdition } from "../support/assessedForm";
import { axeViolations } from "../support/axe";
import { snapshotOf } from "../support/cellsOf";
import { goldenFormFile } from "../support/goldenFormFile";
import { chooseFile, downloadOf, fitsWidth } from "../support/openPane";
import { paneForEach } from "../support/paneForEach";
import { readGoldenAgency } from "../support/readGoldenAgency";
import { saveScreen } from "../support/screens";

const pane = paneForEach({ width: 320, height: 800 });
const words = paneWordsIn("th");
const say = carryStepWordsIn("th");
const rows = pendingRowWordsIn("th");
const agency = "agency-1-complete";
const total = (readGoldenAgency(agency).expected.self.total.score ?? 0).toFixed(2);

const button = (label: string | RegExp) =>
  pane.page.getByRole("button", { name: label, exact: typeof label === "string" });
const region = (label: string) => pane.page.getByRole("region", { name: label, exact: true });
const focused = () => pane.page.locator(":focus");

async function keepScreen(screen: string): Promise<void> {
  await pane.page.waitForTimeout(300);
  await saveScreen(pane.page, screen);
  expect(await fitsWidth(pane.page)).toBe(true);
  expect(await axeViolations(pane.page)).toEqual([]);
}

/** The golden agencies' edition with the first statements of two items in other words. */
function rewordedEdition(): Criteria {
  const edition = cellsEdition();
  const reworded = new Set(["1.1.B.1", "2.1.B.1"]);
  const reword = (statement: Statement): Statement =>
    reworded.has(statement.id)
      ? { ...statement, text: { th: `${statement.text.th}อย่างต่อเนื่อง`, source: statement.text.source } }
      : statement;
  return {
    ...edition,
    id: "pmqa-4.1-test",
    languages: ["th"],
    name: { th: "เกณฑ์ฉบับปรับปรุง", source: edition.name.source },
    categories: edition.categories.map((category) =>
      category.kind === "results"
        ? category
        : {
            ...category,
            items: category.items.map((item) => ({
              ...item,
              levels: item.levels.map((level) => ({ ...level, statements: level.statements.map(reword) })),
            })),
          },
    ),
  };
}

async function openCarry(): Promise<void> {
  await button(words.stepFill).click();
  await button(words.chooseFile).waitFor();
  await chooseFile(pane.page, "form.xlsx", await goldenFormFile(agency));
  await region(words.fillHead).waitFor();
  await button(words.stepCarry).click();
  await pane.page.getByRole("heading", { name: say.head }).waitFor();
}

/** The figure beside a name in a table. */
async function figureOf(table: string, name: string): Promise<number> {
  const row = pane.page.getByRole("table", { name: table }).getByRole("row").filter({ hasText: name });
  return Number((await row.getByRole("cell").last().textContent()) ?? "");
}

describe("a form under other criteria", () => {
  it("is made after the pairs were looked through, one by one by a key, and accounts for everything", async () => {
    const { page } = pane;
    await openCarry();
    await page.getByRole("radio", { name: say.forSameYear }).check();
    await page.getByText(say.sameEdition).waitFor();
    const edition = Buffer.from(JSON.stringify(rewordedEdition()));
    await page
      .getByLabel(say.editionFile, { exact: true })
      .setInputFiles({ name: "edition.json", mimeType: "application/json", buffer: edition });
    await button(fill(say.filterLook, { count: 2 })).waitFor();
    await keepScreen("carry-pairs-th-320");

    await button(say.confirmNext).focus();
    expect(await page.locator("ins").textContent()).toBe("อย่างต่อเนื่อง");
    await page.keyboard.press("Enter");
    await button(fill(say.filterLook, { count: 1 })).waitFor();
    // The keyboard is at the next pair's button.
    expect(await focused().textContent()).toBe(say.confirmLast);
    await page.getByRole("radio", { name: say.answersAsk }).check();
    await button(say.confirmLast).click();
    await page.getByText(say.noneToLook).waitFor();

    const crosswalk = await downloadOf(page, () => button(say.saveJson).click());
    expect(crosswalk.name).toBe("ตารางเทียบ_pmqa-4.0-cells_pmqa-4.1-test.json");
    const made = await downloadOf(page, () => button(say.makeSameYear).click());
    await page.getByText(say.made).first().waitFor();
    const fates = await Promise.all(
      [say.fateCarried, say.fateMarked, say.fateKept, say.fateAll].map((name) =>
        figureOf(say.accountHead, name),
      ),
    );
    const [carried = 0, marked = 0, kept = 0, all] = fates;
    expect(marked).toBeGreaterThan(0);
    expect(carried + marked + kept).toBe(all);
    expect(await page.getByText(fill(say.decisionIds, { ids: "2.1.B.1" }), { exact: true }).count()).toBe(1);
    await keepScreen("carry-made-th-320");

    await button(say.open).click();
    await page.getByText(made.name).filter({ visible: true }).first().waitFor();
    await region(words.fillHead).waitFor();
    expect((await region(words.fillHead).textContent()) ?? "").toContain("ตอบแล้ว");
  });

  it("takes a crosswalk that was saved, and refuses one between other criteria with what to do", async () => {
    const { page } = pane;
    await openCarry();
    const editions = page.getByRole("combobox", { name: say.edition });
    // The editions at hand come a moment after the step.
    await editions.locator("option").nth(1).waitFor({ state: "attached" });
    expect(await editions.locator("option").first().textContent()).toContain("ฉบับเดิม");
    await editions.selectOption({ index: 1 });
    await button(/^ต้องพิจารณา/).waitFor();
    const saved = await downloadOf(page, () => button(say.saveXlsx).click());
    const choose = (name: string, bytes: Uint8Array) =>
      page
        .getByLabel(say.crosswalkFile, { exact: true })
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await choose("ตาราง.xlsx", saved.bytes);
    await page.getByText(fill(say.crosswalkFrom, { file: "ตาราง.xlsx" })).waitFor();
    await choose("อื่น.json", new TextEncoder().encode("{}"));
    await page.getByRole("alert").filter({ hasText: say.crosswalkRefused }).waitFor();
    await keepScreen("carry-refused-th-320");
  });
});

describe("next year's form", () => {
  it("is made, opened, and confirmed row by row, by clicks and by keys; nothing counts before", async () => {
    const { page } = pane;
    await openCarry();
    expect(await page.getByRole("textbox", { name: say.year }).inputValue()).toBe("2570");
    await page.getByRole("textbox", { name: say.year }).fill("2569");
    await button(say.makeNextYear).click();
    await page.getByText(say.faultYear).waitFor();
    await page.getByRole("textbox", { name: say.year }).fill("๒๕๗๐");
    await downloadOf(page, () => button(say.makeNextYear).click());
    await page.getByText(say.made).first().waitFor();
    await keepScreen("carry-next-year-th-320");
    await button(say.open).click();

    await page.getByText(/^รอยืนยันจากปีก่อน \d+ ข้อ$/).waitFor();
    const answered = async () =>
      Number(/ตอบแล้ว (\d+) จาก/.exec((await region(words.fillHead).textContent()) ?? "")?.[1]);
    expect(await answered()).toBe(0);
    await button(words.nextUnanswered).click();
    const label = async () => (await focused().getAttribute("aria-label")) ?? "";
    expect(await label()).toBe(fill(rows.confirmRow, { row: "1.1.B.1" }));
    await keepScreen("carry-pending-th-320");

    await page.keyboard.press("Enter");
    await expectAnswered(1);
    const second = await label();
    expect(second).toMatch(/^ยืนยัน ข้อ 1\.1\./);
    await page.keyboard.press("Enter");
    await expectAnswered(2);
    // By a click, somewhere else.
    const third = page.getByRole("button", { name: /^ยืนยัน ข้อ 1\.1\./ }).last();
    await third.click();
    await expectAnswered(3);
    expect(await label()).toMatch(/^ยืนยัน ข้อ /);

    const { bytes } = await downloadOf(page, () => button(words.saveForm).click());
    const texts = (await snapshotOf(createXlsxHost(bytes))).sheets.flatMap(({ cells }) =>
      cells.map(({ value }) => String(value)),
    );
    expect(texts.some((text) => text.startsWith("ปีก่อน (2569): "))).toBe(true);
    await keepScreen("carry-confirmed-th-320");

    async function expectAnswered(count: number): Promise<void> {
      await region(words.fillHead)
        .getByRole("heading", { name: new RegExp(`^ตอบแล้ว ${count} จาก`) })
        .waitFor();
    }
  });

  it("holds what was typed in the page and isn't saved", async () => {
    const { page } = pane;
    await button(words.stepFill).click();
    await button(words.chooseFile).waitFor();
    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-2-partial"));
    await region(words.fillHead).waitFor();
    await button(words.nextUnanswered).click();
    const row = await focused().locator("xpath=ancestor::*[@role='group'][1]").getAttribute("aria-label");
    const id = /\d+\.\d+\.[A-Z]\.\d+/.exec(row ?? "")?.[0] ?? "";
    await page.locator("select:focus").selectOption("มี");
    await page.getByText(words.unsavedMark).first().waitFor();
    await button(words.stepCarry).click();
    await page.getByText(say.unsaved).waitFor();
    const made = await downloadOf(page, () => button(say.makeNextYear).click());
    const cells = (await snapshotOf(createXlsxHost(made.bytes))).sheets.flatMap(({ cells: all }) => all);
    const places = cells.filter(({ value }) => value === id).map((cell) => cell.row);
    const answers = cells.filter(({ value }) => /^ปีก่อน \(\d{4}\): มี$/.test(String(value)));
    expect(answers.some((cell) => places.includes(cell.row))).toBe(true);
  });
});

describe("the total of the golden agency", () => {
  it("is the same under criteria that only say things otherwise, where every pair is confirmed", async () => {
    const { page } = pane;
    await openCarry();
    await page.getByRole("radio", { name: say.forSameYear }).check();
    const edition = Buffer.from(JSON.stringify(rewordedEdition()));
    await page
      .getByLabel(say.editionFile, { exact: true })
      .setInputFiles({ name: "edition.json", mimeType: "application/json", buffer: edition });
    await button(say.confirmNext).click();
    await button(say.confirmLast).click();
    await page.getByText(say.noneToLook).waitFor();
    await downloadOf(page, () => button(say.makeSameYear).click());
    const last = page.getByRole("table", { name: say.scoresHead }).getByRole("row").last();
    expect(await last.textContent()).toContain(`${total}${total}`);
    expect(await page.getByText(say.noDecisions).count()).toBe(1);
  });
});
