import type { BrowserContextOptions, Page } from "playwright-core";
import type { Language } from "../../src/core/text/language";
import { paneWordsIn } from "../../src/core/text/paneWords";
import { pictureWordsIn } from "../../src/core/text/pictureWords";
import { axeViolations } from "../support/axe";
import { builtPanes } from "../support/builtPanes";
import { goldenFormFile } from "../support/goldenFormFile";
import { chooseFile, fitsWidth } from "../support/openPane";
import { readGoldenAgency } from "../support/readGoldenAgency";
import { saveScreen } from "../support/screens";

const panes = builtPanes();

async function openResults(
  language: Language,
  agency: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const { page } = await panes.open({ viewport: { width: 320, height: 800 }, ...options });
  const words = paneWordsIn(language);
  if (language === "en") await page.getByRole("button", { name: paneWordsIn("th").switchLanguage }).click();
  await page.getByRole("button", { name: words.stepResults, exact: true }).click();
  await page.getByRole("button", { name: words.chooseFile }).waitFor();
  await chooseFile(page, "form.xlsx", await goldenFormFile(agency));
  await page.getByRole("region", { name: words.self, exact: true }).waitFor();
  return page;
}

/** Opens every picture; the first stands open. */
async function unfold(page: Page, language: Language): Promise<void> {
  const words = pictureWordsIn(language);
  for (const name of [words.itemsHead, words.levelsHead, words.gainsHead])
    await page.getByRole("button", { name, exact: true }).click();
  await page.waitForTimeout(400);
}

const points = (score: number | null | undefined) => (score ?? 0).toFixed(2);

describe.each<readonly [Language, number, "light" | "dark" | "contrast"]>([
  ["th", 320, "light"],
  ["th", 450, "dark"],
  ["en", 320, "dark"],
  ["en", 450, "contrast"],
  ["th", 1000, "light"],
])("the pictures of a form in %s, %d px wide, %s", (language, width, look) => {
  it("fit, hinder nobody, and stand as tables as well", async () => {
    const words = pictureWordsIn(language);
    const page = await openResults(language, "agency-1-complete", {
      viewport: { width, height: 800 },
      colorScheme: look === "dark" ? "dark" : "light",
      forcedColors: look === "contrast" ? "active" : "none",
    });
    await unfold(page, language);
    await saveScreen(page, `pictures-${language}-${width}-${look}`);
    expect(await fitsWidth(page)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);

    for (const title of [words.scoresHead, words.levelsHead, words.gainsHead]) {
      await page.getByRole("button", { name: `${words.showTable}: ${title}` }).click();
      await page.getByRole("table", { name: title }).waitFor();
    }
    await saveScreen(page, `picture-tables-${language}-${width}-${look}`);
    expect(await page.getByRole("img", { name: language === "th" ? /^แผนภูมิ/ : /chart/i }).count()).toBe(0);
    expect(await fitsWidth(page)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe("the pictures of results", () => {
  const words = pictureWordsIn("th");

  it("say the golden scores of both sides to people who don't see them", async () => {
    const { expected } = readGoldenAgency("agency-1-complete");
    const page = await openResults("th", "agency-1-complete");
    const told = await page.getByRole("img").first().getAttribute("aria-label");
    for (const [id, { score }] of Object.entries(expected.self.categories))
      expect(told).toMatch(new RegExp(`หมวด ${id} [^;]*หน่วยงานประเมิน ${points(score)}`));
    for (const { score } of Object.values(expected.committee?.categories ?? {}))
      expect(told).toContain(`คณะกรรมการประเมิน ${points(score)}`);
  });

  it("lead from an item's cell to the item, with its help", async () => {
    const page = await openResults("th", "agency-1-complete");
    await page.getByRole("button", { name: words.itemsHead, exact: true }).click();
    await page.getByRole("button", { name: /^ประเด็น 2\.3 / }).click();
    await page.getByRole("button", { name: paneWordsIn("th").helpWhy, exact: true }).waitFor();
    expect(await page.getByRole("button", { name: /^2\.3 /, expanded: true }).count()).toBe(1);
  });

  it("show a form that is assessed in part, with what isn't assessed told apart", async () => {
    const page = await openResults("th", "agency-2-partial");
    await unfold(page, "th");
    await saveScreen(page, "pictures-partial");
    expect(await page.getByRole("button", { name: /^ประเด็น .*: ยังไม่ทำการประเมิน$/ }).count()).toBeGreaterThan(
      0,
    );
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe("the summary in sentences", () => {
  const words = pictureWordsIn("th");

  it("is copied whole, though not all of it is in sight", async () => {
    const page = await openResults("th", "agency-1-complete", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const region = page.getByRole("region", { name: words.sentencesHead });
    expect(await region.getByRole("listitem").count()).toBe(3);
    await region.getByRole("button", { name: words.copy }).click();
    await region.getByText(words.copied).waitFor();
    const copied = String(await page.evaluate("navigator.clipboard.readText()")).split("\n");
    await region
      .getByRole("button", { name: new RegExp(words.showAllSentences.split("{")[0] ?? "") })
      .click();
    expect(copied).toEqual(await region.getByRole("listitem").allTextContents());
  });

  it("is selected where the program around the page keeps the clipboard from it", async () => {
    const page = await openResults("th", "agency-1-complete");
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))");
    const region = page.getByRole("region", { name: words.sentencesHead });
    await region.getByRole("button", { name: words.copy }).click();
    await region.getByText(words.selected).waitFor();
    const selected = String(await page.evaluate("getSelection().toString()"));
    for (const sentence of await region.getByRole("listitem").allTextContents())
      expect(selected).toContain(sentence);
  });
});
