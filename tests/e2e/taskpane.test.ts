import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../support/launchChromium";
import { type FolderServer, serveFolder } from "../support/serveFolder";

let server: FolderServer;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  server = await serveFolder(join(__dirname, "..", "..", "dist", "pane"));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${server.url}/taskpane.html`);
  await page.getByRole("heading", { level: 1 }).waitFor();
});

afterEach(() => page.close());

describe("the pane's first page", () => {
  it("is in Thai first and says so to screen readers", async () => {
    expect(await page.textContent("main")).toContain("แบบประเมินสถานะของหน่วยงานภาครัฐ");
    expect(await page.getAttribute("html", "lang")).toBe("th");
  });

  it("switches to English", async () => {
    await page.getByRole("radio", { name: "English" }).check();
    expect(await page.textContent("main")).toContain("self-assessment");
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });

  it("keeps to its security policy and fits a narrow pane", async () => {
    expect(complaints).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });

  it("runs no script that stands in the page", async () => {
    await page.evaluate(`
      const script = document.createElement("script");
      script.textContent = "window.ranInline = true";
      document.body.append(script);
    `);
    expect(await page.evaluate("window.ranInline")).toBeUndefined();
    expect(complaints.join()).toContain("Content Security Policy");
  });
});
