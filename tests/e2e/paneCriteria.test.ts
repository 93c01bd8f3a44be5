import { builtInEditions } from "../../src/app/builtInEditions";
import { openForm } from "../../src/app/openForm";
import { criteriaStepWordsIn } from "../../src/core/text/criteriaStepWords";
import { paneWordsIn } from "../../src/core/text/paneWords";
import type { CellValue } from "../../src/core/workbook/blueprint";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { cellsEdition } from "../support/assessedForm";
import { axeViolations } from "../support/axe";
import { snapshotOf, valueOf } from "../support/cellsOf";
import { hash } from "../support/formOf";
import { downloadOf, fitsWidth } from "../support/openPane";
import { paneForEach } from "../support/paneForEach";
import { saveScreen } from "../support/screens";

const pane = paneForEach({ width: 320, height: 800 });
const words = paneWordsIn("th");
const say = criteriaStepWordsIn("th");
const edition = cellsEdition();
const name = edition.name.th;
const [statement] = edition.categories.flatMap((category) =>
  category.kind === "process" ? (category.items[0]?.levels[0]?.statements ?? []) : [],
);
const issued = statement?.text.th ?? "";
const changed = `${issued}ทุกปี`;

const button = (label: string) => pane.page.getByRole("button", { name: label, exact: true });
const region = (label: string) => pane.page.getByRole("region", { name: label, exact: true });

async function choose(file: string, bytes: Uint8Array, label: string = say.importFile): Promise<void> {
  const mimeType = "application/octet-stream";
  await pane.page
    .getByLabel(label, { exact: true })
    .setInputFiles({ name: file, mimeType, buffer: Buffer.from(bytes) });
}

async function keepScreen(screen: string): Promise<void> {
  await pane.page.waitForTimeout(300);
  await saveScreen(pane.page, screen);
  expect(await fitsWidth(pane.page)).toBe(true);
  expect(await axeViolations(pane.page)).toEqual([]);
}

/** The criteria workbook after somebody has typed into the row of the first statement, by the columns' numbers. */
async function typedInto(
  bytes: Uint8Array,
  values: Readonly<Record<number, CellValue>>,
): Promise<Uint8Array> {
  const host = createXlsxHost(bytes);
  const sheet = (await snapshotOf(host)).sheets.find(({ cells }) =>
    cells.some(({ row, value }) => row < 6 && value === issued),
  );
  const row = sheet?.cells.find(({ value }) => value === issued)?.row ?? 0;
  const cells = Object.entries(values).map(([column, value]) => ({ row, column: Number(column), value }));
  valueOf(await host.apply({ sheets: [{ sheet: sheet?.name ?? "", cells, rows: [] }], last: null }));
  return host.bytes() ?? bytes;
}

async function exported(): Promise<Uint8Array> {
  await button(words.stepCriteria).click();
  const { name: file, bytes } = await downloadOf(pane.page, () =>
    button(`${say.exportWorkbook}: ${name}`).click(),
  );
  expect(file).toBe("เกณฑ์_pmqa-4.0-cells.xlsx");
  await pane.page.getByText(say.exported).first().waitFor();
  return bytes;
}

describe("criteria in the page", () => {
  it("go out as a workbook, come back with a mistake that is told with its cell, then make a form", async () => {
    const { page } = pane;
    const bytes = await exported();
    await keepScreen("criteria-th-320");

    await choose("ผิด.xlsx", await typedInto(bytes, { 1: "9.9" }));
    await page.getByRole("alert").filter({ hasText: "ยังใช้ ผิด.xlsx ไม่ได้" }).waitFor();
    await page.getByText("แผ่นงาน ข้อย่อย ช่อง A4").waitFor();
    expect(await button(say.use).count()).toBe(0);
    await keepScreen("criteria-faults-th-320");

    await choose("ใหม่.xlsx", await typedInto(bytes, { 4: changed }));
    await page.getByText(say.importSound).first().waitFor();
    await keepScreen("criteria-sound-th-320");
    const json = await downloadOf(page, () => button(say.saveJson).click());
    expect(json.name).toBe("pmqa-4.0-cells.json");
    expect(new TextDecoder().decode(json.bytes)).toContain(changed);

    await button(say.use).click();
    const choice = page.getByRole("combobox", { name: "เกณฑ์" });
    await choice.waitFor();
    // Two of one id, told apart.
    const chosen = (await choice.locator("option:checked").textContent()) ?? "";
    expect(chosen).toMatch(/^เกณฑ์ PMQA 4\.0 ฉบับหนึ่งข้อต่อระดับ \(ฉบับ [0-9a-f]{8}\)$/);
    await page.locator("[name=agencyName]").fill("กรมตัวอย่าง");
    const form = await downloadOf(page, () => button(words.makeForm).click());
    const options = { editions: builtInEditions(), edition: null, ambiguous: null, hash };
    const opened = valueOf(await openForm(createXlsxHost(form.bytes), options));
    expect(opened.isCarried).toBe(true);

    // The form is filled like any other, on a machine that needn't have the edition.
    await button(words.stepFill).click();
    await button(words.chooseFile).waitFor();
    await choose(form.name, form.bytes, words.formFile);
    await region(words.fillHead).waitFor();
    await page.getByText(words.editionCarried).waitFor();
    await button(words.nextUnanswered).click();
    await page
      .getByRole("group", { name: new RegExp(changed) })
      .first()
      .waitFor();
    await page.locator("select:focus").selectOption("มี");
    await page.getByText(words.unsavedMark).first().waitFor();
    await keepScreen("criteria-filled-th-320");
  });

  it("are kept from one visit to the next, until they are removed", async () => {
    const { page } = pane;
    const bytes = await exported();
    await choose("ใหม่.xlsx", await typedInto(bytes, { 4: changed }));
    await button(say.use).click();
    await page.getByRole("combobox", { name: "เกณฑ์" }).waitFor();
    await page.reload();
    await button(words.stepCriteria).click();
    await page.getByText(say.originKept).waitFor();
    expect(await page.getByText(/^รหัส pmqa-4\.0-cells · ฉบับ [0-9a-f]{8}$/).count()).toBe(2);
    await button(say.remove).click();
    // The keyboard is at the way back, not at the removal.
    expect(await page.locator(":focus").textContent()).toBe(say.removeNo);
    await button(say.removeYes).click();
    await page.getByText(say.originKept).waitFor({ state: "detached" });
    await button(words.stepCreate).click();
    await page.getByRole("checkbox").first().waitFor();
    expect(await page.getByRole("combobox", { name: "เกณฑ์" }).locator("option").count()).toBe(2);
  });

  it("begin with a blank template that says itself what is missing", async () => {
    const { page } = pane;
    await button(words.stepCriteria).click();
    const template = await downloadOf(page, () => button(say.template).click());
    expect(template.name).toBe("แม่แบบเกณฑ์.xlsx");
    await choose(template.name, template.bytes);
    await page.getByRole("alert").filter({ hasText: "ยังใช้ แม่แบบเกณฑ์.xlsx ไม่ได้" }).waitFor();
  });
});
