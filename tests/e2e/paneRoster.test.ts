import { unzipSync } from "fflate";
import { builtInEditions } from "../../src/app/builtInEditions";
import { openForm } from "../../src/app/openForm";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { valueOf } from "../support/cellsOf";
import { hash } from "../support/formOf";
import { chooseFile, downloadOf, fitsWidth } from "../support/openPane";
import { paneForEach } from "../support/paneForEach";

const pane = paneForEach({ width: 320 });

beforeEach(async () => {
  const { page } = pane;
  await page.getByRole("checkbox").first().waitFor();
  await page.getByRole("radio", { name: "หลายหน่วยงานจากรายชื่อ" }).check();
});

const make = () => pane.page.getByRole("button", { name: "จัดทำแบบประเมินทั้งหมด" });
const roster = (text: string) => chooseFile(pane.page, "รายชื่อ.csv", Buffer.from(text));

describe("making the forms of a roster in the browser", () => {
  it("gives one archive, the page's fields standing for blanks", async () => {
    const { page } = pane;
    await page.locator("[name=year]").fill("2570");
    await page.getByRole("textbox", { name: "กระทรวงหรือต้นสังกัด" }).fill("กระทรวงทดสอบ");
    await roster("รหัส;ชื่อหน่วยงาน;หมวด;กระทรวง\nA1;กรมหนึ่ง;1,7;\nA2;กรมสอง;;กระทรวงอื่น\n");
    const { name, bytes } = await downloadOf(page, () => make().click());
    expect(name).toBe("PMQA4.0_2570.zip");
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(["PMQA4.0_2570_A1_กรมหนึ่ง.xlsx", "PMQA4.0_2570_A2_กรมสอง.xlsx"]);
    const options = { editions: builtInEditions(), edition: null, ambiguous: null, hash };
    const forms = await Promise.all(
      Object.values(files).map(async (file) => valueOf(await openForm(createXlsxHost(file), options))),
    );
    expect(forms.map(({ submission }) => submission.identity)).toMatchObject([
      { agencyCode: "A1", ministry: "กระทรวงทดสอบ", categories: ["1", "7"], year: 2570 },
      { agencyCode: "A2", ministry: "กระทรวงอื่น", categories: ["1", "2", "3", "4", "5", "6", "7"] },
    ]);
    const [one, other] = forms.map(({ submission }) => submission.stamp.issueId);
    expect(one).not.toBe(other);
    await page.getByText("จัดทำแบบประเมินแล้ว 2 ชุด").first().waitFor();
    expect(await fitsWidth(page)).toBe(true);
  });

  it("asks for a roster first, and goes there", async () => {
    const { page } = pane;
    await make().click();
    await page.getByText("เลือกไฟล์รายชื่อก่อน").waitFor();
    expect(await page.evaluate("document.activeElement.name")).toBe("roster");
  });

  it("tells of every row what is wrong, and makes nothing", async () => {
    const { page } = pane;
    await roster("ชื่อหน่วยงาน,ประเภท,หมวด\nกรมหนึ่ง,สมาคม,\n,,9\n");
    await make().click();
    const problems = page.getByRole("region", { name: "สิ่งที่พบในรายชื่อ" }).getByRole("listitem");
    await problems.first().waitFor();
    expect(await problems.count()).toBe(3);
    expect(await problems.first().textContent()).toContain("รายชื่อ.csv B2");
    expect(await fitsWidth(page)).toBe(true);
  });

  it("says how far it is, and stops when asked to", async () => {
    const { page } = pane;
    const agencies = Array.from({ length: 60 }, (_, index) => `กรมที่ ${index + 1}`);
    await roster(`ชื่อหน่วยงาน\n${agencies.join("\n")}`);
    await make().click();
    await page.getByText(/จัดทำแล้ว [1-9]\d* จาก 60 ชุด/).waitFor();
    expect(await page.getByRole("progressbar").last().getAttribute("aria-valuemax")).not.toBeNull();
    await page.getByRole("button", { name: "ยกเลิก" }).click();
    await page.getByRole("progressbar").last().waitFor({ state: "detached" });
    await page.waitForTimeout(500);
    expect(await page.getByText(/จัดทำแบบประเมินแล้ว/).count()).toBe(0);
  });
});
