import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { type ExcelWeb, openInExcelWeb } from "../support/excelWeb/openInExcelWeb";
import { launchChromium } from "../support/launchChromium";
import { createOfficeHost, type OfficeHost } from "../support/officeHost/createOfficeHost";

// Microsoft's client as it is, with a page of our own that only calls it.
const client = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const folders = [join(__dirname, "..", "support", "excelWeb"), client];

let browser: Browser;
let office: OfficeHost;
let excel: ExcelWeb;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
  office = createOfficeHost();
  excel = await openInExcelWeb(browser, { office, folders, page: "probe.html", locale: "en-US" });
});

afterEach(() => excel.close());

describe("the emulated Excel for the web", () => {
  it("is Excel on the web to Microsoft's client, in its own language and versions", async () => {
    expect(await excel.frame.evaluate("ready()")).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      language: "en-US",
      isNew: false,
    });
  });

  it("gives what was typed and takes what is written", async () => {
    excel.type("Sheet1", "B2", 7);
    await excel.frame.evaluate("ready()");
    expect(await excel.frame.evaluate(`read("A2:B2")`)).toEqual([["", 7]]);
    await excel.frame.evaluate(`write("C3", [["ก"]])`);
    expect(office.sheet("Sheet1").rows.get(3)?.get(3)?.value).toBe("ก");
  });

  it("fails as Excel does", async () => {
    await excel.frame.evaluate("ready()");
    expect(await excel.frame.evaluate("miss()")).toBe("ItemNotFound");
  });

  it("tells the page of typed cells", async () => {
    await excel.frame.evaluate("ready()");
    await excel.frame.evaluate("listen()");
    excel.type("Sheet1", "D4", "x");
    await expect(untilFilled("changes")).resolves.toEqual(["D4"]);
  });

  it("presses ribbon buttons and hears that they are done", async () => {
    await excel.frame.evaluate("ready()");
    await excel.invoke("probe");
    expect(await excel.frame.evaluate("invoked")).toEqual(["probe"]);
  });
});

/** A list of the page's, once something is in it. */
async function untilFilled(name: string): Promise<unknown> {
  for (;;) {
    const list: unknown = await excel.frame.evaluate(name);
    if (Array.isArray(list) && list.length > 0) return list;
    await excel.page.waitForTimeout(20);
  }
}
