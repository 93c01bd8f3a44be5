import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { builtInEditions } from "../../src/app/builtInEditions";
import { readFormFile } from "../../src/app/batch/readFormFile";
import { howToRead } from "../support/batches";
import { bombs } from "../support/bombs";
import { goldenFormFile } from "../support/goldenFormFile";
import { launchChromium } from "../support/launchChromium";
import { openPane } from "../support/openPane";
import { checkout } from "../support/runProcess";
import { type FolderServer, serveFolder } from "../support/serveFolder";

const folder = join(checkout, "dist", "pane");
const script = readdirSync(folder).find((name) => /^reader\.[0-9a-f]{20}\.js$/.test(name)) ?? "none";

let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  browser = await launchChromium();
  // A worker keeps to the policy that its own script came with.
  const [, policy = ""] = /content="(default-src [^"]+)"/.exec(textOf("taskpane.html")) ?? [];
  server = await serveFolder(folder, { "content-security-policy": policy });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

function textOf(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** What the built worker answers in the page when it is asked for one file after the other, bytes as numbers. */
function askReader(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): string {
  const posted = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  return `new Promise((resolve, reject) => {
    const files = ${JSON.stringify(posted)}.map(({ name, base64 }) => {
      const blob = new File([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))], name);
      return { name, sizeBytes: blob.size, blob };
    });
    const answers = [];
    const worker = new Worker(${JSON.stringify(script)});
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => {
      if (data.kind !== "facts") {
        const file = files.shift();
        if (file !== undefined) worker.postMessage({ wants: "reading", file });
      }
      const packed = data.file?.form?.packed;
      answers.push(packed === undefined ? data : { ...data, file: { ...data.file, form: { ...data.file.form, packed: [...packed] } } });
      if (data.kind === "read" && answers.length === 1 + 2 * ${files.length}) resolve(answers);
    };
    worker.postMessage({ wants: "start", setting: { edition: null, ambiguous: null } });
  })`;
}

describe("the built worker of the page", () => {
  it("reads a form as every other reader does, with the page's policy and without a complaint", async () => {
    const files = [
      { name: "ก/form.xlsx", bytes: await goldenFormFile("agency-4-typed") },
      { name: "bomb.xlsx", bytes: bombs["laughs a thousand million times"]() },
    ];
    const { page, complaints } = await openPane(browser, server.url);
    const answers = await page.evaluate(askReader(files));
    await page.close();
    const read = await Promise.all(files.map((file) => readFormFile(file, howToRead(builtInEditions()))));
    const expected = read.flatMap((file) => [
      { kind: "facts", facts: { sizeBytes: file.sizeBytes, sha256: file.sha256 } },
      {
        kind: "read",
        file: file.form === null ? file : { ...file, form: { ...file.form, packed: [...file.form.packed] } },
      },
    ]);
    expect(answers).toEqual([{ kind: "ready" }, ...expected]);
    expect(complaints).toEqual([]);
  });

  it("is loaded when it is needed and not before, and kept for when there is no server", async () => {
    const { page } = await openPane(browser, server.url);
    const loaded = await page.evaluate(`performance.getEntriesByType("resource").map(({ name }) => name)`);
    await page.close();
    expect(loaded).toContainEqual(expect.stringMatching(/taskpane\..*\.js$/));
    expect(loaded).not.toContainEqual(expect.stringContaining(script));
    expect(textOf("serviceWorker.js")).toContain(script);
  });
});
