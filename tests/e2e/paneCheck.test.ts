import { paneWordsIn } from "../../src/core/text/paneWords";
import { goldenFormFile } from "../support/goldenFormFile";
import { chooseFile, fitsWidth } from "../support/openPane";
import { paneForEach } from "../support/paneForEach";

const pane = paneForEach({ width: 320 });
const words = paneWordsIn("th");
const step = (name: string) => pane.page.getByRole("button", { name, exact: true }).click();
const problems = () => pane.page.getByRole("region", { name: words.problemsHead, exact: true });

async function openCheck(agency: string): Promise<void> {
  await step(words.stepCheck);
  await pane.page.getByRole("button", { name: words.chooseFile }).waitFor();
  await chooseFile(pane.page, "form.xlsx", await goldenFormFile(agency));
  await problems().waitFor();
}

describe("checking a form in the browser", () => {
  it("finds nothing in a form that is whole", async () => {
    await openCheck("agency-1-complete");
    expect(await problems().textContent()).toContain(words.noProblems);
    expect(await pane.page.getByRole("button", { name: words.checkToFill }).count()).toBe(0);
  });

  it("settles all marks that can't be counted by one choice, which the results follow and the visit after keeps", async () => {
    const { page } = pane;
    const total = async () => {
      await step(words.stepResults);
      const own = page.getByRole("region", { name: words.self, exact: true });
      await own.waitFor();
      const text = await own.textContent();
      await step(words.stepCheck);
      return text;
    };
    await openCheck("agency-4-typed");
    const errors = problems().getByRole("button", { name: "ต้องแก้ไข (3)" });
    expect(await errors.getAttribute("aria-expanded")).toBe("true");
    const before = await total();

    await page.getByRole("radio", { name: "ไม่มี" }).check();
    await problems().getByRole("button", { name: "เพื่อทราบ (3)" }).waitFor();
    expect(await total()).not.toBe(before);

    await page.reload();
    await chooseFile(page, "form.xlsx", await goldenFormFile("agency-4-typed"));
    await page.getByRole("radio", { name: "ไม่มี" }).waitFor();
    expect(await page.getByRole("radio", { name: "ไม่มี" }).isChecked()).toBe(true);
    await page.getByRole("radio", { name: /^ยังไม่กำหนด/ }).check();
    await errors.waitFor();
    expect(await total()).toBe(before);
    expect(await fitsWidth(page)).toBe(true);
  });

  it("leads from a problem to its field, with the keyboard in it and what is wrong beside it", async () => {
    const { page } = pane;
    await openCheck("agency-4-typed");
    const place = problems()
      .getByRole("button", { name: /^แผ่นงาน หมวด 3 ช่อง [A-Z]+\d+/ })
      .first();
    await place.click();
    const field = page.locator("select:focus");
    expect(await field.inputValue()).toMatch(/^[x-]$/);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
  });
});
