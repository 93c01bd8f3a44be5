import { join } from "node:path";
import type { Page } from "playwright-core";

const folder = join(__dirname, "..", "..", "out", "screens");

/** Saves what the page shows, all its length, as out/screens/<name>.png; comes back with the file's path. */
export async function saveScreen(page: Page, name: string): Promise<string> {
  // With nothing pointed at.
  await page.mouse.move(0, 0);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  return path;
}
