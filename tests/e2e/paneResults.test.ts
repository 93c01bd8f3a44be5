import { scoreForm } from "../../src/app/scoreForm";
import { paneWordsIn } from "../../src/core/text/paneWords";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { cellsEdition } from "../support/assessedForm";
import { valueOf } from "../support/cellsOf";
import { hash } from "../support/formOf";
import { goldenFormFile } from "../support/goldenFormFile";
import { chooseFile, downloadOf, fitsWidth } from "../support/openPane";
import { paneForEach } from "../support/paneForEach";
import { readGoldenAgency } from "../support/readGoldenAgency";

const pane = paneForEach({ width: 320 });
const words = paneWordsIn("th");
const region = (name: string) => pane.page.getByRole("region", { name, exact: true });
const score = (points: number | null | undefined) => (points ?? 0).toFixed(2);

async function openResults(agency: string, name = "form.xlsx"): Promise<void> {
  await pane.page.getByRole("button", { name: words.stepResults, exact: true }).click();
  await pane.page.getByRole("button", { name: words.chooseFile }).waitFor();
  await chooseFile(pane.page, name, await goldenFormFile(agency));
  await region(words.self).waitFor();
}

describe("the results in the browser", () => {
  it("show the golden scores of both sides, the items and the first gaps, within a narrow pane", async () => {
    const { page } = pane;
    const { expected } = readGoldenAgency("agency-1-complete");
    await openResults("agency-1-complete");
    expect(await region(words.self).textContent()).toContain(score(expected.self.total.score));
    expect(await region(words.self).textContent()).toContain("ประเมินแล้ว 30 จาก 30 ประเด็น");
    expect(await region(words.committee).textContent()).toContain(score(expected.committee?.total.score));

    await page.getByRole("button", { name: "หมวด 1 การนำองค์การ" }).click();
    const rows = page.getByRole("table", { name: "ประเด็นของหมวด 1" }).getByRole("row");
    expect(await rows.nth(1).textContent()).toContain(score(expected.self.items["1.1"]?.score));
    const gaps = region(words.gapsHead).getByRole("listitem");
    expect(await gaps.count()).toBe(10);
    expect(await gaps.first().textContent()).toMatch(/^3\.3\.B\.1Basicประเด็น \+500\.00คะแนนรวม \+17\.86/);
    await region(words.gapsHead)
      .getByRole("button", { name: /^แสดงทั้งหมด/ })
      .click();
    expect(await gaps.count()).toBeGreaterThan(10);
    expect(await fitsWidth(page)).toBe(true);
  });

  it("tell how much is assessed and what it would be with the rest at 0", async () => {
    const { total } = readGoldenAgency("agency-2-partial").expected.self;
    await openResults("agency-2-partial");
    const text = await region(words.self).textContent();
    expect(text).toContain(score(total.score));
    expect(text).toContain("ประเมินแล้ว 12 จาก 30 ประเด็น");
    expect(text).toContain(`หากส่วนที่เหลือเป็น 0 ได้ ${score(total.restAtZero)}`);
  });

  it("lead to a target by as few statements as there are", async () => {
    const { fewestStatementsToTotal = {} } = readGoldenAgency("agency-1-complete").expected;
    await openResults("agency-1-complete");
    for (const [target, count] of Object.entries(fewestStatementsToTotal)) {
      await pane.page.getByRole("combobox", { name: words.pathTarget }).selectOption(target);
      await pane.page.getByText(`ทำอีก ${count} ข้อ`).waitFor();
    }
    expect(Object.keys(fewestStatementsToTotal).length).toBeGreaterThan(0);
  });

  it("are saved with the form under a new name, which reads the same", async () => {
    const { page } = pane;
    const { expected } = readGoldenAgency("agency-1-complete");
    await openResults("agency-1-complete", "กรม (1).xlsx");
    const save = page.getByRole("button", { name: words.saveResults });
    const { name, bytes } = await downloadOf(page, () => save.click());
    expect(name).toBe("กรม (1)-ผลประเมิน.xlsx");
    await page.getByText(words.savedHead).first().waitFor();
    const host = createXlsxHost(bytes);
    const summary = valueOf(await host.read()).sheets.find((sheet) => sheet.name === "สรุปผล");
    expect(summary?.cells.map(({ value }) => value)).toContain(expected.self.total.score);
    const options = { editions: [cellsEdition()], edition: null, ambiguous: null, hash };
    const again = valueOf(await scoreForm(host, options));
    expect(again.assessment.self.total.score).toBeCloseTo(expected.self.total.score ?? 0, 9);
  });

  it("turn to English in the middle of it", async () => {
    const english = paneWordsIn("en");
    await openResults("agency-4-typed");
    await pane.page.getByRole("button", { name: words.switchLanguage }).click();
    expect(await region(english.self).textContent()).toContain("26 of 30 items assessed");
    expect(await region(english.gapsHead).getByRole("listitem").first().textContent()).toContain("total +");
    expect(await fitsWidth(pane.page)).toBe(true);
  });
});
