import type { Locator } from "playwright-core";
import type { Item } from "../../src/core/criteria/schema";
import { paneWordsIn } from "../../src/core/text/paneWords";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { cellsEdition } from "../support/assessedForm";
import { valueOf } from "../support/cellsOf";
import { formOf } from "../support/formOf";
import { goldenFormFile } from "../support/goldenFormFile";
import { placesIn } from "../support/goldenTyping";
import { chooseFile, downloadOf } from "../support/openPane";
import { paneForEach } from "../support/paneForEach";
import { readGoldenAgency } from "../support/readGoldenAgency";

const pane = paneForEach({ width: 320 });
const words = paneWordsIn("th");
const step = (name: string) => pane.page.getByRole("button", { name, exact: true }).click();
const progress = () => pane.page.getByRole("region", { name: words.fillHead, exact: true });
const group = (name: RegExp) => pane.page.getByRole("group", { name });
const at = placesIn(formOf(cellsEdition()));

const mandatoryMeasures = new Set<string>(
  cellsEdition()
    .categories.flatMap(({ items }): readonly Item[] => items)
    .flatMap((item) => ("measures" in item ? item.measures : []))
    .flatMap(({ id, isMandatory }) => (isMandatory ? [id] : [])),
);

/** A statement that this agency hasn't answered. */
const unanswered = "1.2.S.1";

async function openFill(): Promise<void> {
  await step(words.stepFill);
  await pane.page.getByRole("button", { name: words.chooseFile }).waitFor();
  await chooseFile(pane.page, "form.xlsx", await goldenFormFile("agency-2-partial"));
  await progress().waitFor();
}

/** The first figure of the first indicator, in the form that the page shows. */
async function openFigure(): Promise<Locator> {
  await pane.page.getByRole("radio", { name: words.entryForm }).check();
  await pane.page.getByRole("combobox", { name: words.entrySheet }).selectOption({ label: "หมวด 7" });
  return group(/ 7\.1\.1\.a /)
    .locator("input[inputmode=decimal]")
    .first();
}

async function cellIn(bytes: Uint8Array, key: string): Promise<unknown> {
  const { sheet, cell } = at(key);
  const snapshot = valueOf(await createXlsxHost(bytes).read());
  const found = snapshot.sheets.find(({ name }) => name === sheet)?.cells;
  const [, letters = "", row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return found?.find((each) => each.row === Number(row) && each.column === column)?.value ?? null;
}

describe("filling a form in the page", () => {
  it("shows the golden progress of every category and item", async () => {
    await openFill();
    const { answers, expected } = readGoldenAgency("agency-2-partial");
    const statements = Object.values(answers).filter(({ self }) => self !== undefined);
    const measured = Object.values(expected.self.items)
      .flatMap(({ measures = {} }) => Object.keys(measures))
      .filter((id) => mandatoryMeasures.has(id));
    const answered = statements.length + measured.length;
    expect(await progress().textContent()).toContain((expected.self.total.score ?? 0).toFixed(2));
    expect(await progress().getByRole("heading").textContent()).toMatch(
      new RegExp(`^ตอบแล้ว ${answered} จาก `),
    );
  });

  it("takes an answer: progress and score follow at once, and the file that is saved has it", async () => {
    const { page } = pane;
    await openFill();
    const before = await progress().textContent();
    await step(words.nextUnanswered);
    const answer = page.locator("select:focus");
    await answer.selectOption("มี");
    await page.getByText(words.unsavedMark).first().waitFor();
    expect(await progress().textContent()).not.toBe(before);
    const { name, bytes } = await downloadOf(page, () => step(words.saveForm));
    expect(name).toBe("form.xlsx");
    await page.getByText("บันทึกเป็นไฟล์ดาวน์โหลดชื่อ form.xlsx").first().waitFor();
    expect(await page.getByText(words.unsavedMark).count()).toBe(0);

    const after = await progress().textContent();
    await step(words.closeFile);
    await chooseFile(page, "again.xlsx", bytes);
    await progress().waitFor();
    expect(await progress().textContent()).toBe(after);
  });

  it("leads through the answers that are missing, one after the other", async () => {
    const { page } = pane;
    await openFill();
    const asked: (string | null)[] = [];
    for (let count = 0; count < 3; count += 1) {
      await step(words.nextUnanswered);
      const answer = page.locator("select:focus, input:focus, textarea:focus");
      asked.push(
        await answer.evaluate((field) => field.closest("[role=group]")?.getAttribute("aria-label") ?? null),
      );
      await answer.selectOption("ไม่มี");
      await page.getByText(words.unsavedMark).first().waitFor();
    }
    expect(new Set(asked).size).toBe(3);
  });

  it("keeps a figure that is none as it was typed, and says what is wrong with it", async () => {
    const { page } = pane;
    await openFill();
    const figure = await openFigure();
    await figure.fill("ประมาณ 80");
    await page.getByText(words.unsavedMark).first().waitFor();
    await group(/ 7\.1\.1\.a /)
      .getByRole("alert")
      .first()
      .waitFor();
    expect(await figure.inputValue()).toBe("ประมาณ 80");
    await step(words.stepCheck);
    await page.getByText("ประมาณ 80").first().waitFor();
  });

  it("lets a figure be typed slowly, though the cell spells it otherwise meanwhile", async () => {
    const { page } = pane;
    await openFill();
    const figure = await openFigure();
    await figure.fill("");
    await figure.pressSequentially("1.0");
    await page.getByText(words.unsavedMark).first().waitFor();
    await page.waitForTimeout(1_500);
    await figure.pressSequentially("5");
    expect(await figure.inputValue()).toBe("1.05");
    await figure.blur();
    await step(words.stepResults);
    await step(words.stepFill);
    expect(await (await openFigure()).inputValue()).toBe("1.05");
  });

  it("asks before a form with unsaved answers is closed or another takes its place", async () => {
    const { page } = pane;
    await openFill();
    await step(words.nextUnanswered);
    await page.locator("select:focus").selectOption("มี");
    await page.getByText(words.unsavedMark).first().waitFor();
    await step(words.closeFile);
    await page.getByText(words.leaveUnsaved).waitFor();
    await step(words.leaveStay);
    expect(await page.getByText("form.xlsx").count()).toBe(1);
    await step(words.closeFile);
    await step(words.leaveAnyway);
    await page.getByRole("button", { name: words.chooseFile }).waitFor();
  });

  it("gives back on the next visit what was typed and never saved", async () => {
    const { page } = pane;
    await openFill();
    const before = await progress().textContent();
    await step(words.nextUnanswered);
    await page.locator("select:focus").selectOption("มี");
    await page.getByText(words.unsavedMark).first().waitFor();
    const typed = await progress().textContent();

    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await step(words.stepFill);
    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-2-partial"));
    await progress().waitFor();
    expect(await progress().textContent()).toBe(before);
    await page.getByRole("radio", { name: words.entryForm }).check();
    await step(words.keptRestore);
    await page.getByText(words.unsavedMark).first().waitFor();
    expect(await progress().textContent()).toBe(typed);
  });

  it("writes over the file that was chosen where the browser lets it, and into no other", async () => {
    const { page } = pane;
    await page.addInitScript(
      (content) => {
        let file = new File([new Uint8Array(content)], "chosen.xlsx", { lastModified: 1 });
        const written: Blob[] = [];
        const writable = {
          write: (part: BlobPart) => Promise.resolve(void written.push(new Blob([part]))),
          abort: () => Promise.resolve(),
          close: () => {
            file = new File(written, "chosen.xlsx", { lastModified: 2 });
            return Promise.resolve();
          },
        };
        const handle = {
          kind: "file",
          name: "chosen.xlsx",
          getFile: () => Promise.resolve(file),
          requestPermission: () => Promise.resolve("granted"),
          createWritable: () => Promise.resolve(writable),
        };
        Object.assign(window, {
          showOpenFilePicker: () => Promise.resolve([handle]),
          readSaved: async () => [...new Uint8Array(await file.arrayBuffer())],
        });
      },
      [...(await goldenFormFile("agency-2-partial"))],
    );
    await page.reload();
    await step(words.stepFill);
    await step(words.chooseFile);
    await progress().waitFor();
    await page.getByRole("radio", { name: words.entryForm }).check();
    await page.getByRole("combobox", { name: words.entrySheet }).selectOption({ label: "หมวด 1" });
    const answer = group(new RegExp(` ${unanswered} `))
      .getByRole("combobox")
      .first();
    await answer.selectOption("มี");
    await page.getByText(words.unsavedMark).first().waitFor();
    await step(words.saveForm);
    await page.getByText("บันทึกลงไฟล์ chosen.xlsx แล้ว").first().waitFor();
    const saved = await page.evaluate<number[]>("readSaved()");
    expect(await cellIn(new Uint8Array(saved), `c1!${unanswered}|#self`)).toBe("มี");
  });
});
