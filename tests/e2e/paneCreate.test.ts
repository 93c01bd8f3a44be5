import { builtInEditions } from "../../src/app/builtInEditions";
import { openForm, type OpenedForm } from "../../src/app/openForm";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { valueOf } from "../support/cellsOf";
import { hash } from "../support/formOf";
import { downloadOf, fitsWidth } from "../support/openPane";
import { paneForEach } from "../support/paneForEach";

const pane = paneForEach();

beforeEach(async () => {
  const { page } = pane;
  await page.getByRole("checkbox").first().waitFor();
});

const field = (name: string) => pane.page.getByRole("textbox", { name, exact: true });
const make = () => pane.page.getByRole("button", { name: "จัดทำแบบประเมิน" });

async function read(bytes: Uint8Array): Promise<OpenedForm> {
  const options = { editions: builtInEditions(), edition: null, ambiguous: null, hash };
  const opened = await openForm(createXlsxHost(bytes), options);
  expect(opened.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return valueOf(opened);
}

describe("making a form in the browser", () => {
  it("gives the form that was asked for, under a name that says whose it is", async () => {
    const { page } = pane;
    await page.locator("[name=agencyName]").fill("  กรมตัวอย่าง ");
    await field("รหัสหน่วยงาน").fill("A012");
    await field("กระทรวงหรือต้นสังกัด").fill("กระทรวงทดสอบ");
    await page.getByRole("combobox", { name: "ประเภทหน่วยงาน" }).selectOption({ label: "องค์การมหาชน" });
    await page.locator("[name=year]").fill("๒๕๗๐");
    await page.locator("[name=round]").fill("2");
    await field("หน่วยงานผู้กรอก").fill("กองแผนงาน");
    for (const id of [1, 3, 4, 5, 6]) await page.getByRole("checkbox", { name: `หมวด ${id}` }).uncheck();
    await page
      .getByRole("combobox", { name: "เกณฑ์" })
      .selectOption({ label: "เกณฑ์ PMQA 4.0 ฉบับหนึ่งข้อต่อระดับ" });

    const { name, bytes } = await downloadOf(page, () => make().click());
    expect(name).toBe("PMQA4.0-CELLS_2570-2_A012_กรมตัวอย่าง_กองแผนงาน.xlsx");
    const { criteria, submission } = await read(bytes);
    expect(criteria.id).toBe("pmqa-4.0-cells");
    expect(submission.language).toBe("th");
    expect(submission.identity).toEqual({
      agencyCode: "A012",
      agencyName: "กรมตัวอย่าง",
      ministry: "กระทรวงทดสอบ",
      agencyKind: "public-organisation",
      year: 2570,
      round: 2,
      reportingUnit: "กองแผนงาน",
      categories: ["2", "7"],
    });
    await page.getByText(`ชื่อ ${name}`).waitFor();
    const again = await downloadOf(page, () => page.getByRole("button", { name: "ดาวน์โหลดอีกครั้ง" }).click());
    expect(again).toEqual({ name, bytes });
    expect(await fitsWidth(page)).toBe(true);
  });

  it("begins with the present fiscal year", async () => {
    const { page } = pane;
    await page.clock.setFixedTime(new Date(2026, 8, 30));
    await page.reload();
    expect(await page.locator("[name=year]").inputValue()).toBe("2569");
    await page.clock.setFixedTime(new Date(2026, 9, 1));
    await page.reload();
    expect(await page.locator("[name=year]").inputValue()).toBe("2570");
  });

  it("says of each field what must be mended, goes there, and makes nothing", async () => {
    const { page } = pane;
    await page.locator("[name=year]").fill("ปีนี้");
    await page.locator("[name=round]").fill("0");
    for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
    await make().click();
    await page.getByRole("alert").filter({ hasText: "มีช่องที่ต้องแก้ไข 4 ช่อง" }).waitFor();
    for (const words of ["กรอกชื่อหน่วยงาน", "กรอกปี พ.ศ. สี่หลัก", "กรอกเลข 1 ถึง 99", "เลือกอย่างน้อยหนึ่งหมวด"])
      expect(await page.getByText(words).count()).toBe(1);
    expect(await page.evaluate("document.activeElement.name")).toBe("agencyName");
    await page.keyboard.type("กรมตัวอย่าง");
    expect(await page.getByText("กรอกชื่อหน่วยงาน").count()).toBe(0);
  });

  it("takes a year of the common era for what it is, and says so", async () => {
    const { page } = pane;
    await page.locator("[name=agencyName]").fill("กรมตัวอย่าง");
    await page.locator("[name=year]").fill("2026");
    const { bytes } = await downloadOf(page, () => make().click());
    expect((await read(bytes)).submission.identity.year).toBe(2569);
    await page.getByText("ปี 2026 เป็น ค.ศ. จึงใช้ปีงบประมาณ พ.ศ. 2569").waitFor();
  });

  it("can be done by keyboard alone, in English", async () => {
    const { page } = pane;
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Make an assessment form" }).waitFor();
    await tabTo("agencyName");
    await page.keyboard.type("Department of Examples");
    await tabTo("language");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    const { name, bytes } = await downloadOf(page, () => page.keyboard.press("Enter"));
    expect(name).toMatch(/^PMQA4\.0_\d{4}_Department of Examples\.xlsx$/);
    expect((await read(bytes)).submission.language).toBe("en");
    await page.getByText("The form is made").first().waitFor();
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Make the form");
  });
});

/** Presses Tab until the field of a name has the keyboard. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await pane.page.evaluate("document.activeElement.name")) === name) return;
    await pane.page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${name}`);
}
