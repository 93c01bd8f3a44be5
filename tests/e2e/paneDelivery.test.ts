import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Linter } from "eslint";
import type { Browser, Page } from "playwright-core";
import { type Message, messageHash } from "../../src/commands/message";
import { checkManifest, hasManifestSchemas } from "../support/checkManifest";
import { launchChromium } from "../support/launchChromium";
import { goldenFormFile } from "../support/goldenFormFile";
import { chooseFile, downloadOf, openPane } from "../support/openPane";
import { checkout, runProcess } from "../support/runProcess";
import { serveFolder } from "../support/serveFolder";

const folder = join(checkout, "dist", "pane");
const fileText = (name: string, at = folder) => readFileSync(join(at, name), "utf8");

describe("what is delivered", () => {
  it("has office.js with what Excel asks for and its licence, and nothing that reports", () => {
    const names = readdirSync(join(folder, "office"), { recursive: true }).map(String).sort();
    expect(names).toEqual([
      "LICENSE.md",
      "en-us",
      "en-us/office_strings.js",
      "excel-ios-16.00.js",
      "excel-mac-16.00.js",
      "excel-web-16.00.js",
      "excel-win32-16.00.js",
      "excel-win32-16.01.js",
      "o15apptofilemappingtable.js",
      "office.js",
      "th-th",
      "th-th/office_strings.js",
    ]);
  });

  it("has them as Microsoft publishes them", () => {
    const published = join(checkout, "node_modules", "@microsoft", "office-js", "dist", "office.js");
    expect(fileText("office/office.js")).toBe(readFileSync(published, "utf8"));
  });

  it("has a page for old engines that is ES5 throughout", () => {
    for (const name of ["oldEngine.js", "keepOfficeQuiet.js"]) {
      const options = { languageOptions: { ecmaVersion: 5, sourceType: "script" } } as const;
      expect(new Linter().verify(fileText(name), [{ files: ["**/*.js"], ...options }], name)).toEqual([]);
    }
    expect(fileText("taskpane.html")).toMatch(/<script nomodule[^>]* src="?oldEngine\.js/);
    expect(fileText("taskpane.html")).toMatch(/<script type="?module"? src="?taskpane\./);
  });

  it("loads no more JavaScript at first than the official empty template of React does", () => {
    const tags = fileText("taskpane.html").match(/<script[^>]*type="?module"?[^>]*>/g) ?? [];
    const names = tags.map((tag) => / src="?([^"\s>]+)/.exec(tag)?.[1] ?? "");
    const bytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
    expect(names.length).toBeGreaterThan(0);
    // Kilobytes of 1,000 bytes; bench/README.md has what it measures.
    expect(bytes).toBeLessThanOrEqual(169_000);
  });

  it("has every file that the manifest names", () => {
    const named = [...fileText("manifest.xml").matchAll(/"https:\/\/localhost:3000\/([^"?]+)/g)];
    expect(named.length).toBeGreaterThan(20);
    for (const [, name = ""] of named) expect([name, existsSync(join(folder, name))]).toEqual([name, true]);
  });

  (hasManifestSchemas ? it : it.skip)("has a manifest that keeps to Microsoft's schemas", () => {
    checkManifest(join(folder, "manifest.xml"));
  });

  it("has a manifest whose strings and pictures are all there, and in both languages", () => {
    const manifest = fileText("manifest.xml");
    const used = new Set([...manifest.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id));
    const defined = new Set(
      [...manifest.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(([, id]) => id),
    );
    expect([...used].sort()).toEqual([...defined].sort());
    const thai = [...manifest.matchAll(/<bt:String id="([^"]+)" DefaultValue="[^"]*[ก-๙][^"]*"\s*(\/?)>/g)];
    expect(thai.filter(([, , closed]) => closed === "/").map(([, id]) => id)).toEqual([]);
    expect(manifest).toContain("<Permissions>ReadWriteDocument</Permissions>");
  });
});

describe("a build for an address", () => {
  const out = mkdtempSync(join(tmpdir(), "pmqa-pane-"));
  afterAll(() => rmSync(out, { recursive: true }));

  it("writes the manifest for it, and takes office.js from Microsoft where asked to", () => {
    const webpack = join(checkout, "node_modules", "webpack", "bin", "webpack.js");
    const wanted = ["--config-name", "pane", "--output-path", out, "--stats", "errors-only"];
    const options = ["--env", "url=https://pmqa.example.go.th/pane/", "--env", "officeJs=cdn"];
    expect(runProcess(process.execPath, [webpack, ...wanted, ...options]).exitCode).toBe(0);
    const manifest = fileText("manifest.xml", out);
    expect(manifest).toContain('"https://pmqa.example.go.th/pane/taskpane.html?step=plan"');
    expect(manifest).not.toContain("localhost");
    const page = fileText("taskpane.html", out);
    expect(page).toContain("src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(page).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(existsSync(join(out, "office"))).toBe(false);
  });

  it.each([
    ["http://pmqa.example.go.th/", "must begin with https://"],
    ["https://pmqa.example.go.th/pane", "must end with /"],
    ["https://pmqa.example.go.th/?a=/", "says more than a folder"],
    ["pmqa", "is not an address"],
  ])("refuses the address %s and says why", (url, why) => {
    const run = runProcess(process.execPath, ["scripts/build.mjs", "--url", url]);
    expect(run.exitCode).toBe(1);
    expect(run.err).toContain(why);
  });
});

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it("office.js finds no Excel, and asks nobody for anything even after its three seconds", async () => {
    const server = await serveFolder(folder);
    const { page, complaints } = await openPane(browser, server.url);
    expect(await page.evaluate("Office.onReady().then(({ host }) => host)")).toBeNull();
    await page.waitForTimeout(3500);
    expect(complaints).toEqual([]);
    await page.close();
    await server.stop();
  });

  it("works without its server on the second visit", async () => {
    const server = await serveFolder(folder);
    const context = await browser.newContext();
    const first = await context.newPage();
    await first.goto(`${server.url}/taskpane.html`);
    await keepOffline(first);
    await first.close();
    await server.stop();
    const second = await context.newPage();
    const errors: string[] = [];
    second.on("pageerror", (error) => errors.push(error.message));
    await second.goto(`${server.url}/taskpane.html?step=fill`);
    expect(await second.textContent("h1")).toBe("แบบประเมิน PMQA 4.0");
    await second.getByRole("button", { name: "เลือกไฟล์ .xlsx" }).waitFor();
    await chooseFile(second, "form.xlsx", await goldenFormFile("agency-3-top"));
    await second.getByRole("button", { name: "ผล", exact: true }).click();
    const save = second.getByRole("button", { name: "บันทึกพร้อมผลการประเมิน" });
    expect((await downloadOf(second, () => save.click())).name).toBe("form-ผลประเมิน.xlsx");
    expect(await second.evaluate("Office.onReady().then(({ host }) => host)")).toBeNull();
    expect(errors).toEqual([]);
    await context.close();
  });

  it("is the new build once the pages of the old one are closed", async () => {
    const copy = mkdtempSync(join(tmpdir(), "pmqa-pane-"));
    cpSync(folder, copy, { recursive: true });
    const server = await serveFolder(copy);
    const context = await browser.newContext();
    const visit = async () => {
      const page = await context.newPage();
      await page.goto(`${server.url}/dialog.html`);
      await keepOffline(page);
      const title = await page.title();
      await page.evaluate("navigator.serviceWorker.ready.then((kept) => kept.update()).then(() => null)");
      while (
        (await page.evaluate("navigator.serviceWorker.ready.then(({ installing }) => installing)")) !== null
      )
        await page.waitForTimeout(50);
      await page.close();
      return title;
    };
    expect(await visit()).toBe("PMQA Workbook");
    const change = (name: string, from: RegExp, to: string) =>
      writeFileSync(join(copy, name), fileText(name, copy).replace(from, to));
    change("dialog.html", /<title>.*<\/title>/, "<title>Next build</title>");
    change("serviceWorker.js", /(revision['"]?:['"])[0-9a-f]+(['"][^{}]*dialog\.html)/, "$1next$2");
    expect(await visit()).toBe("PMQA Workbook");
    let title = await visit();
    for (let tries = 0; title !== "Next build" && tries < 20; tries += 1) title = await visit();
    expect(title).toBe("Next build");
    await context.close();
    await server.stop();
    rmSync(copy, { recursive: true });
  });

  it("shows what a command has to tell, as text and nothing else", async () => {
    const server = await serveFolder(folder);
    const page = await browser.newPage();
    const message: Message = { language: "th", heading: "ไม่พบ <b>สิ่งที่ต้องแก้ไข</b>", lines: ["หนึ่ง", "สอง"] };
    await page.goto(`${server.url}/dialog.html${messageHash(message)}`);
    await page.getByRole("heading").waitFor();
    expect(await page.textContent("h1")).toBe(message.heading);
    expect(await page.locator("p").allTextContents()).toEqual(message.lines);
    await page.close();
    await server.stop();
  });
});

/** Does what the pane does at its first visit, and waits until everything is kept. */
async function keepOffline(page: Page): Promise<void> {
  await page.evaluate(`navigator.serviceWorker.register("serviceWorker.js").then(() => null)`);
  const state = "navigator.serviceWorker.ready.then(({ active }) => active.state)";
  while ((await page.evaluate(state)) !== "activated") await page.waitForTimeout(50);
}

describe("npm start", () => {
  let started: ChildProcess;
  afterEach(() => started.kill());

  it("serves the page on this machine with strict headers, and tells where", async () => {
    started = spawn(process.execPath, ["scripts/start.mjs", "--no-open"], { cwd: checkout });
    const address = await new Promise<string>((resolve) => {
      let told = "";
      started.stdout?.on("data", (chunk) => {
        told += String(chunk);
        const [found] = /http:\/\/localhost:\d+\//.exec(told) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toMatch(/^text\/html/);
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self';");
    expect(page.headers.get("content-security-policy")).not.toContain("frame-ancestors");
    expect((await fetch(`${address}office/office.js`)).headers.get("content-type")).toMatch(/javascript/);
    expect((await fetch(`${address}nothing`)).status).toBe(404);
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
  });
});
