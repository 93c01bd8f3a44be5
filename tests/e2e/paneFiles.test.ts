import { paneWordsIn } from "../../src/core/text/paneWords";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { valueOf } from "../support/cellsOf";
import { goldenFormFile } from "../support/goldenFormFile";
import { chooseFile } from "../support/openPane";
import { paneForEach } from "../support/paneForEach";
import { sampleBlueprint } from "../support/sampleBlueprint";

const pane = paneForEach();
const words = paneWordsIn("th");
const step = (name: string) => pane.page.getByRole("button", { name, exact: true }).click();
const scores = () => pane.page.getByRole("region", { name: words.self, exact: true });

async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await pane.page.evaluateHandle(
    ([content, fileName]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(content)], fileName));
      return carried;
    },
    [[...bytes], name] as const,
  );
  await pane.page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

describe("a form's file in the browser", () => {
  it("is opened where it is dropped, goes on to be filled from the first step, and is closed", async () => {
    const { page } = pane;
    await drop("dropped.xlsx", await goldenFormFile("agency-3-top"));
    await page.getByRole("region", { name: words.fillHead, exact: true }).waitFor();
    await step(words.stepResults);
    await scores().waitFor();
    expect(await page.getByText("dropped.xlsx").count()).toBe(1);
    await step(words.closeFile);
    await page.getByRole("button", { name: words.chooseFile }).waitFor();
    expect(await scores().count()).toBe(0);
  });

  it("can be chosen in the browser's own dialog, and is left as it was where nothing is chosen", async () => {
    const { page } = pane;
    const bytes = [...(await goldenFormFile("agency-3-top"))];
    await page.addInitScript((content) => {
      const file = new File([new Uint8Array(content)], "chosen.xlsx");
      const handle = { kind: "file", name: file.name, getFile: () => Promise.resolve(file) };
      const answers = [
        () => Promise.reject(new DOMException("closed", "AbortError")),
        () => Promise.resolve([handle]),
      ];
      Object.assign(window, { showOpenFilePicker: () => answers.shift()?.() });
    }, bytes);
    await page.reload();
    await step(words.stepResults);
    await step(words.chooseFile);
    await step(words.chooseFile);
    await scores().waitFor();
    expect(await page.getByText("chosen.xlsx").count()).toBeGreaterThan(0);
  });

  it.each([
    ["a text", Buffer.from("hello"), "ไฟล์นี้ไม่ใช่สมุดงานตารางคำนวณ"],
    ["another workbook", foreignWorkbook(), "ไฟล์นี้ไม่ใช่แบบประเมินที่ออกจากโปรแกรมนี้"],
    ["half a workbook", foreignWorkbook().subarray(0, 2000), "ไฟล์เสียหาย"],
  ])("that is %s is told of, with what to do, and the next one is taken", async (_, bytes, told) => {
    const { page } = pane;
    await step(words.stepResults);
    await page.getByRole("button", { name: words.chooseFile }).waitFor();
    await chooseFile(page, "wrong.xlsx", bytes);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("อ่าน wrong.xlsx ไม่ได้");
    expect(await alert.textContent()).toContain(told);
    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-3-top"));
    await scores().waitFor();
    expect(await alert.count()).toBe(0);
  });

  /** Chooses a file whose reading waits until what comes back is called. */
  async function chooseSlowly(): Promise<() => void> {
    const { page } = pane;
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/engine.*.js", async (route) => {
      await released;
      await route.continue();
    });
    await page.reload();
    await step(words.stepResults);
    await page.getByRole("button", { name: words.chooseFile }).waitFor();
    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-3-top"));
    await page.getByRole("status").filter({ hasText: words.readingForm }).waitFor();
    return release;
  }

  it("may be read while the language and the step are changed", async () => {
    const { page } = pane;
    const english = paneWordsIn("en");
    const release = await chooseSlowly();
    await step(words.switchLanguage);
    await step(english.stepCheck);
    release();
    await page.getByRole("heading", { name: english.checkHead }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });

  it("is said to be read, and need not be waited for", async () => {
    const { page } = pane;
    const release = await chooseSlowly();
    await page.getByRole("button", { name: words.cancel }).click();
    await page.getByRole("button", { name: words.chooseFile }).waitFor();
    release();
    await page.waitForTimeout(500);
    expect(await scores().count()).toBe(0);
  });
});

/** A workbook that is no form. */
function foreignWorkbook(): Buffer {
  return Buffer.from(valueOf(writeWorkbook(sampleBlueprint())));
}
