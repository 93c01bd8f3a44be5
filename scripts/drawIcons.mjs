import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findProgram } from "./findProgram.mjs";

// Draws assets/NAME-SIZE.png from assets/NAME.svg: node scripts/drawIcons.mjs. The drawings are kept; run it when an
// SVG changes.

const assets = new URL("../assets/", import.meta.url);

/** Excel takes the product's icon in four sizes, a ribbon button's in three. */
const productSizes = [16, 32, 64, 80];
const buttonSizes = [16, 32, 80];
const buttons = ["create", "fill", "check", "checkForm", "computeNow", "results", "plan", "print"];

const drawings = [
  ...productSizes.map((size) => ({ name: "icon", size })),
  ...buttons.flatMap((name) => buttonSizes.map((size) => ({ name, size }))),
];

const browser = await chromium.launch({
  executablePath: findProgram("chromium"),
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
});
try {
  for (const { name, size } of drawings) {
    const svg = readFileSync(new URL(`${name}.svg`, assets), "utf8");
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
    writeFileSync(new URL(`${name}-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
