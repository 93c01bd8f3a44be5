import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { withoutServiceWorkers } from "./withoutServiceWorkers";

/** The pane in a page of its own, and everything that it must never do. */
export interface OpenedPane {
  readonly page: Page;
  /** Errors and warnings of the page, broken security rules among them, and requests to any other place. */
  readonly complaints: readonly string[];
}

/** Opens the built pane as someone does who has never been there. */
export async function openPane(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPane> {
  const complaints: string[] = [];
  const page = await browser.newPage({ viewport: { width: 350, height: 700 }, ...options });
  await page.addInitScript(withoutServiceWorkers);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("blob:"))
      complaints.push(`asked ${request.url()}`);
  });
  await page.goto(`${url}/taskpane.html`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, complaints };
}

/** What a click (or whatever is done) downloads: its name and bytes. */
export async function downloadOf(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

/** Chooses a file of these bytes as by the file dialog. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = "application/octet-stream";
  await page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** True where nothing of the page stands beyond its right edge. */
export async function fitsWidth(page: Page): Promise<boolean> {
  return (await page.evaluate("document.documentElement.scrollWidth <= innerWidth")) === true;
}
