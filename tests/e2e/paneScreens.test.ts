import type { Page } from "playwright-core";
import { carryStepWordsIn } from "../../src/core/text/carryStepWords";
import { criteriaStepWordsIn } from "../../src/core/text/criteriaStepWords";
import type { Language } from "../../src/core/text/language";
import { paneWordsIn } from "../../src/core/text/paneWords";
import { printStepWordsIn } from "../../src/core/text/printStepWords";

import { axeViolations } from "../support/axe";
import { builtPanes } from "../support/builtPanes";
import { goldenFormFile } from "../support/goldenFormFile";
import { chooseFile, fitsWidth } from "../support/openPane";
import { saveScreen } from "../support/screens";

const panes = builtPanes();
let page: Page;

/** Every screen as it is left to be looked at: whole, within its width, with nothing that hinders anybody. */
async function keepScreen(name: string): Promise<void> {
  // Lists slide open.
  await page.waitForTimeout(300);
  await saveScreen(page, name);
  expect(await fitsWidth(page)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
}

describe.each<readonly [Language, number, "light" | "dark"]>([
  ["th", 320, "light"],
  ["th", 450, "light"],
  ["en", 320, "light"],
  ["en", 450, "dark"],
  ["th", 1000, "light"],
])("every step in %s, %d px wide, %s", (language, width, colorScheme) => {
  it("fits, and hinders nobody", async () => {
    ({ page } = await panes.open({ viewport: { width, height: 800 }, colorScheme }));
    const words = paneWordsIn(language);
    const name = (step: string) => `${step}-${language}-${width}-${colorScheme}`;
    if (language === "en") await page.getByRole("button", { name: paneWordsIn("th").switchLanguage }).click();
    const step = async (label: string) => page.getByRole("button", { name: label, exact: true }).click();

    await page.getByRole("checkbox").first().waitFor();
    await keepScreen(name("create"));
    await step(words.stepFill);
    await page.getByRole("button", { name: words.chooseFile }).waitFor();
    await keepScreen(name("open"));

    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-4-typed"));
    await page.getByRole("region", { name: words.fillHead }).waitFor();
    await keepScreen(name("fill"));
    await page.getByRole("button", { name: words.nextUnanswered }).click();
    await page.getByRole("combobox", { name: words.entrySheet }).waitFor();
    await keepScreen(name("entry"));
    await page.locator("select:focus").selectOption("มี");
    await page.getByRole("button", { name: words.saveForm, exact: true }).waitFor();
    await keepScreen(name("unsaved"));
    await page.getByRole("radio", { name: words.entryList }).check();
    await page.getByRole("button", { name: words.helpWhy }).waitFor();
    await keepScreen(name("item"));

    await step(words.stepCheck);
    await page.getByRole("heading", { name: words.checkHead }).waitFor();
    await keepScreen(name("check"));
    await step(words.stepResults);
    await page.getByRole("combobox", { name: words.pathTarget }).selectOption("400");
    await keepScreen(name("results"));
    await step(words.stepPlan);
    await page.getByRole("heading", { name: words.planHead }).waitFor();
    await keepScreen(name("plan"));
    await step(words.stepPrint);
    await page.getByRole("heading", { name: printStepWordsIn(language).head, exact: true }).waitFor();
    await keepScreen(name("print"));
    await step(words.stepCarry);
    const carry = carryStepWordsIn(language);
    await page.getByRole("combobox", { name: carry.edition }).selectOption({ index: 1 });
    await page.getByRole("button", { name: carry.confirmNext }).waitFor();
    await keepScreen(name("carry"));
    await step(words.stepCriteria);
    await page.getByText(criteriaStepWordsIn(language).originForm).waitFor();
    await keepScreen(name("criteria"));
  });
});
