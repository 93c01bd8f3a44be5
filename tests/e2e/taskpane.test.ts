import { join } from "node:path";
import type { Browser } from "playwright-core";
import { paneWordsIn } from "../../src/core/text/paneWords";
import { chooseFile, fitsWidth, openPane, type OpenedPane } from "../support/openPane";
import { goldenFormFile } from "../support/goldenFormFile";
import { launchChromium } from "../support/launchChromium";
import { type FolderServer, serveFolder } from "../support/serveFolder";

let server: FolderServer;
let browser: Browser;
let pane: OpenedPane;

beforeAll(async () => {
  server = await serveFolder(join(__dirname, "..", "..", "dist", "pane"));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

beforeEach(async () => {
  pane = await openPane(browser, server.url, { viewport: { width: 320, height: 640 } });
});

afterEach(() => pane.page.close());

function toEnglish(): Promise<void> {
  return pane.page.getByRole("button", { name: paneWordsIn("th").switchLanguage }).click();
}

describe("the pane", () => {
  it("is in Thai first and says so to screen readers", async () => {
    const { page } = pane;
    expect(await page.textContent("h1")).toBe("แบบประเมิน PMQA 4.0");
    expect(await page.getAttribute("html", "lang")).toBe("th");
    expect(await page.title()).toBe("แบบประเมิน PMQA 4.0");
  });

  it("switches to English, and remembers that and the step", async () => {
    const { page } = pane;
    await toEnglish();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.getByRole("button", { name: "Results", exact: true }).click();
    await page.getByRole("button", { name: "Choose an .xlsx file" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Choose an .xlsx file" }).waitFor();
    expect(
      await page.getByRole("button", { name: "Results", exact: true }).getAttribute("aria-current"),
    ).toBe("step");
  });

  it("keeps what was typed while steps and languages change", async () => {
    const { page } = pane;
    await page.getByRole("textbox", { name: "ชื่อหน่วยงาน" }).fill("กรมตัวอย่าง");
    await page.getByRole("button", { name: "ผล", exact: true }).click();
    await toEnglish();
    await page.getByRole("button", { name: "Create", exact: true }).click();
    expect(await page.getByRole("textbox", { name: "Agency's name" }).inputValue()).toBe("กรมตัวอย่าง");
  });

  it("works where the browser keeps nothing", async () => {
    const { page } = pane;
    await page.addInitScript(
      `Object.defineProperty(window, "localStorage", { get() { throw new Error("refused"); } });`,
    );
    await page.reload();
    await toEnglish();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(pane.complaints).toEqual([]);
  });

  it("keeps to its security policy and fits a narrow pane, in both languages", async () => {
    const { page } = pane;
    for (const language of ["th", "en"] as const) {
      await page.getByRole("button", { name: paneWordsIn(language).switchLanguage }).click();
      await page.getByRole("checkbox").first().waitFor();
      expect(await fitsWidth(page)).toBe(true);
    }
  });

  it("follows the system into the dark and back", async () => {
    const { page } = pane;
    const background = `getComputedStyle(document.querySelector(".fui-FluentProvider")).backgroundColor`;
    // Not waitForFunction, which needs eval in the page.
    async function turns(colour: string): Promise<void> {
      while ((await page.evaluate(background)) !== colour) await page.waitForTimeout(20);
    }
    await turns("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    await turns("rgb(41, 41, 41)");
    await page.emulateMedia({ forcedColors: "active" });
    await turns("rgb(0, 0, 0)");
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await turns("rgb(255, 255, 255)");
  });

  it("says what to do where a part of it can't be loaded", async () => {
    const { page } = pane;
    await page.route("**/results.*.js", (route) => route.abort());
    await page.getByRole("button", { name: "ผล", exact: true }).click();
    await page.getByRole("button", { name: "เลือกไฟล์ .xlsx" }).waitFor();
    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-3-top"));
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("โหลดส่วนของโปรแกรมไม่ได้");
  });

  it("runs no script that stands in the page", async () => {
    const { page } = pane;
    await page.evaluate(`
      const script = document.createElement("script");
      script.textContent = "window.ranInline = true";
      document.body.append(script);
    `);
    expect(await page.evaluate("window.ranInline")).toBeUndefined();
    expect(pane.complaints.join()).toContain("Content Security Policy");
  });
});
