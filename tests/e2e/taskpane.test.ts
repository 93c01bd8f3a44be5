import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/launchChromium";
import { fitsWidth, openPane, type OpenedPane } from "../support/openPane";
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

describe("the pane", () => {
  it("is in Thai first and says so to screen readers", async () => {
    const { page } = pane;
    expect(await page.textContent("h1")).toBe("แบบประเมิน PMQA 4.0");
    expect(await page.getAttribute("html", "lang")).toBe("th");
    expect(await page.title()).toBe("แบบประเมิน PMQA 4.0");
  });

  it("switches to English, and remembers that and the step", async () => {
    const { page } = pane;
    await page.getByRole("radio", { name: "English" }).check();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.getByRole("button", { name: "Compute", exact: true }).click();
    await page.getByRole("heading", { name: "Compute the results of a filled form" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Compute the results of a filled form" }).waitFor();
    expect(
      await page.getByRole("button", { name: "Compute", exact: true }).getAttribute("aria-current"),
    ).toBe("step");
  });

  it("keeps what was typed while steps and languages change", async () => {
    const { page } = pane;
    await page.getByRole("textbox", { name: "ชื่อหน่วยงาน" }).fill("กรมตัวอย่าง");
    await page.getByRole("button", { name: "คำนวณผล" }).click();
    await page.getByRole("radio", { name: "English" }).check();
    await page.getByRole("button", { name: "Create", exact: true }).click();
    expect(await page.getByRole("textbox", { name: "Agency's name" }).inputValue()).toBe("กรมตัวอย่าง");
  });

  it("works where the browser keeps nothing", async () => {
    const { page } = pane;
    await page.addInitScript(
      `Object.defineProperty(window, "localStorage", { get() { throw new Error("refused"); } });`,
    );
    await page.reload();
    await page.getByRole("radio", { name: "English" }).check();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(pane.complaints).toEqual([]);
  });

  it("keeps to its security policy and fits a narrow pane, in both languages", async () => {
    const { page } = pane;
    for (const language of ["English", "ไทย"]) {
      await page.getByRole("radio", { name: language }).check();
      await page.getByRole("checkbox").first().waitFor();
      expect(await fitsWidth(page)).toBe(true);
    }
    expect(pane.complaints).toEqual([]);
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
    await page.route("**/compute.*.js", (route) => route.abort());
    await page.getByRole("button", { name: "คำนวณผล" }).click();
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
