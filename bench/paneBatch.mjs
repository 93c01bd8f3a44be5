import { existsSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { writeForms } from "./batchForms.mjs";
import { report, round } from "./measure.mjs";

// The built pane in Chromium puts many forms together: how long it takes, and how long the page's own thread is ever
// busy without a pause. node bench/paneBatch.mjs [forms]; 300 where no number is given. `npm run build` comes first.

const { launchChromium } = await import("../tests/support/launchChromium.ts");
const { dropFiles } = await import("../tests/support/dropFiles.ts");
const { openPane } = await import("../tests/support/openPane.ts");
const { serveFolder } = await import("../tests/support/serveFolder.ts");
const { paneWordsIn } = await import("../src/core/text/paneWords.ts");
const { collectWordsIn } = await import("../src/core/text/collectWords.ts");
const { fill } = await import("../src/core/text/fill.ts");

const count = Number(process.argv[2] ?? 300);
const folder = join(tmpdir(), `pmqa-pane-batch-${count}`);
if (!existsSync(folder)) await writeForms(folder, count);

const server = await serveFolder(fileURLToPath(new URL("../dist/pane", import.meta.url)));
const browser = await launchChromium();
const { page, complaints } = await openPane(browser, server.url, { viewport: { width: 450, height: 900 } });
const words = collectWordsIn("th");

await page.evaluate(`
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
  }).observe({ type: "longtask" });
`);
await page.getByRole("button", { name: paneWordsIn("th").stepCollect, exact: true }).click();
await page.getByText(words.consolidateLead).waitFor();

const tasks = {};
const times = {};

await phase("read", async () => {
  await dropFiles(page, [folder]);
  // Fates are open until all files are read.
  await page
    .getByText(fill(words.filesRead, { done: 1, of: count }))
    .or(page.getByText(words.allRead))
    .waitFor();
  await page.getByText(words.allRead).waitFor({ state: "attached", timeout: 3_600_000 });
});
await phase("settle", () =>
  page.getByRole("button", { name: words.makeWorkbook }).waitFor({ timeout: 600_000 }),
);
await phase("scroll", async () => {
  const list = page.getByRole("table");
  await list.hover();
  for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 700);
  await list.press("End").catch(() => null);
  await page.getByRole("searchbox").pressSequentially("0001", { delay: 30 });
  await page.getByRole("searchbox").fill("");
});
await phase("workbook", async () => {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 3_600_000 }),
    page.getByRole("button", { name: words.makeWorkbook }).click(),
  ]);
  await download.path();
});

report({
  forms: count,
  seconds: times,
  msAForm: round((times.read * 1000) / count),
  longestMainThreadTaskMs: tasks,
  complaints: complaints.length,
});
await browser.close();
await server.stop();

/** Does a part of the work; notes its time, and the longest tasks of the page's own thread meanwhile. */
async function phase(name, work) {
  const before = await page.evaluate("longTasks.length");
  const start = performance.now();
  await work();
  times[name] = round((performance.now() - start) / 1000);
  await page.waitForTimeout(300);
  const found = await page.evaluate(`longTasks.slice(${before}).map(({ duration }) => Math.round(duration))`);
  tasks[name] =
    found.length === 0
      ? "none over 50"
      : found
          .sort((one, other) => other - one)
          .slice(0, 5)
          .join(" ");
}
