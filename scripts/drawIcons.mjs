import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findProgram } from "./findProgram.mjs";

// Draws assets/icon-*.png from assets/icon.svg: node scripts/drawIcons.mjs. The drawings are kept; run it when the
// SVG changes.

const assets = new URL("../assets/", import.meta.url);
const svg = readFileSync(new URL("icon.svg", assets), "utf8");

const browser = await chromium.launch({
  executablePath: findProgram("chromium"),
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
});
try {
  for (const size of [16, 32, 64, 80]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
    writeFileSync(new URL(`icon-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
