import { requiredApi } from "../../../src/hosts/excel/requiredApi";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { snapshotOf } from "../../support/cellsOf";
import { formOf } from "../../support/formOf";
import { createOfficeHost, type OfficeHost } from "../../support/officeHost/createOfficeHost";
import { excelHostOver } from "../../support/officeHost/excelHostOver";
import { chartNamed } from "../../support/officeHost/officeWorkbook";
import { readEdition } from "../../support/readEdition";

const { blueprint } = formOf(readEdition("pmqa-4.0-cells"));
const formSheets = blueprint.sheets.map(({ name, visibility }) => [name, visibility]);

async function createIn(office: OfficeHost) {
  const host = excelHostOver(office);
  const { ok, problems } = await host.create(blueprint);
  const { sheets } = await snapshotOf(host);
  return {
    ok,
    codes: problems.map(({ code }) => code),
    sheets: sheets.map(({ name, visibility }) => [name, visibility]),
  };
}

describe("creating a form in Excel", () => {
  it("puts it in place of a blank workbook, in three syncs, and shows its first sheet", async () => {
    const office = createOfficeHost({ blankSheets: ["Sheet1", "Sheet2"], keepsCharts: true });
    expect(await createIn(office)).toEqual({ ok: true, codes: [], sheets: formSheets });
    expect(office.workbook.activeSheet).toBe(office.workbook.sheets[0]?.id);
    expect(office.syncs()).toBe(3 + 2);
  });

  it.each<readonly [string, (office: OfficeHost) => void]>([
    ["cells", ({ open }) => open(blueprintOf(sheetOf("งานอื่น", "| 1 |")))],
    ["a chart", ({ sheet }) => (sheet("Sheet1").charts = [chartNamed("Chart 1")])],
    ["a picture", ({ sheet }) => (sheet("Sheet1").shapes = 1)],
    [
      "a sheet named as one of the form's",
      ({ sheet }) => (sheet("Sheet1").name = blueprint.sheets[0]?.name ?? ""),
    ],
  ])("opens it in a new window where the open workbook holds %s", async (_, fill) => {
    const office = createOfficeHost();
    fill(office);
    expect(await createIn(office)).toEqual({
      ok: true,
      codes: ["excel/opened-in-new-window"],
      sheets: formSheets,
    });
  });

  it("opens it in a new window where Excel can't insert sheets yet", async () => {
    const office = createOfficeHost({ apiVersion: requiredApi });
    expect((await createIn(office)).codes).toEqual(["excel/opened-in-new-window"]);
    expect(office.syncs()).toBe(1 + 2);
  });

  it("opens it in a new window where the workbook's structure is protected", async () => {
    const office = createOfficeHost();
    office.failSync(3, { kind: "refused", code: "AccessDenied" });
    expect((await createIn(office)).codes).toEqual(["excel/opened-in-new-window"]);
  });

  it("says to download it where Excel takes it in neither way, and leaves the workbook", async () => {
    const office = createOfficeHost();
    office.failSync(3, { kind: "refused", code: "AccessDenied" });
    office.failSync(4, { kind: "refused", code: "AccessDenied" });
    expect(await createIn(office)).toEqual({
      ok: false,
      codes: ["excel/no-access", "excel/create-refused"],
      sheets: [["Sheet1", "visible"]],
    });
  });

  it.each([1, 2, 3])("says that a cell is being edited, at sync %d, and does nothing more", async (sync) => {
    const office = createOfficeHost();
    office.failSync(sync, { kind: "refused", code: "InvalidOperationInCellEditMode" });
    expect(await createIn(office)).toEqual({
      ok: false,
      codes: ["excel/cell-edit"],
      sheets: [["Sheet1", "visible"]],
    });
  });

  it("tells what the writer of workbooks refuses, without a word to Excel", async () => {
    const office = createOfficeHost();
    const long = { column: 1, value: "ก".repeat(32_768), style: "text" } as const;
    const result = await excelHostOver(office).create(
      blueprintOf({ ...sheetOf("ก", ""), rows: [{ row: 1, cells: [long] }] }),
    );
    expect(result.problems.map(({ code }) => code)).toEqual(["file/text-too-long"]);
    expect(office.syncs()).toBe(0);
  });
});
