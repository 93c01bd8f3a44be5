import { paneWordsIn } from "../../src/core/text/paneWords";
import { printStepWordsIn } from "../../src/core/text/printStepWords";
import { printWordsIn } from "../../src/core/text/printWords";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { axeViolations } from "../support/axe";
import { valueOf } from "../support/cellsOf";
import { goldenFormFile } from "../support/goldenFormFile";
import { chooseFile, downloadOf, fitsWidth } from "../support/openPane";
import { paneForEach } from "../support/paneForEach";
import { saveScreen } from "../support/screens";

const pane = paneForEach({ width: 320 });
const words = paneWordsIn("th");
const say = printStepWordsIn("th");
const names = printWordsIn("th");

async function openPrint(agency: string): Promise<void> {
  await pane.page.getByRole("button", { name: words.stepPrint, exact: true }).click();
  await pane.page.getByRole("button", { name: words.chooseFile }).waitFor();
  await chooseFile(pane.page, "กรม.xlsx", await goldenFormFile(agency));
  await pane.page.getByRole("heading", { name: say.head }).waitFor();
}

const box = (name: string) => pane.page.getByRole("checkbox", { name, exact: true });

async function savedSheets(): Promise<{ readonly name: string; readonly shown: readonly string[] }> {
  const save = pane.page.getByRole("button", { name: say.save });
  const { name, bytes } = await downloadOf(pane.page, () => save.click());
  const { sheets } = valueOf(await createXlsxHost(bytes).read());
  return {
    name,
    shown: sheets.flatMap((sheet) => (sheet.visibility === "visible" ? [sheet.name] : [])),
  };
}

describe("printing in the browser", () => {
  it("tells what to put right first, and leads to its cell", async () => {
    const { page } = pane;
    await openPrint("agency-2-partial");
    const check = page.getByRole("region", { name: say.checkHead });
    expect(await check.textContent()).toContain("ยังไม่ได้ตอบ");
    expect(await fitsWidth(page)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await saveScreen(page, "print-th-320-light");
    await check.getByRole("button").first().click();
    await page.locator("select:focus, input:focus, textarea:focus").waitFor();
  });

  it("saves a copy that shows the chosen sets of the chosen categories alone", async () => {
    await openPrint("agency-1-complete");
    await box(names.results).uncheck();
    for (const id of [2, 3, 4, 5, 6])
      await pane.page.getByRole("checkbox", { name: new RegExp(`^หมวด ${id} `) }).uncheck();
    const { name, shown } = await savedSheets();
    expect(name).toBe("กรม-พิมพ์.xlsx");
    expect(shown).toEqual(["หมวด 1", "หมวด 7"]);
    await pane.page.getByText(say.arranged).first().waitFor();
  });

  it("makes a blank form of the same request by itself", async () => {
    await openPrint("agency-1-complete");
    await box(names.blank).check();
    expect(await box(names.filled).isChecked()).toBe(false);
    const { shown } = await savedSheets();
    expect(shown.slice(0, 3)).toEqual(["ปก", "ลักษณะสำคัญขององค์การ", "หมวด 1"]);
  });
});
