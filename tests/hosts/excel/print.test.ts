import fc from "fast-check";
import type { PrintArrangement } from "../../../src/core/workbook/printArrangement";
import type { PrintUndo } from "../../../src/core/workbook/printUndo";
import { requiredApi } from "../../../src/hosts/excel/requiredApi";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { snapshotOf, valueOf } from "../../support/cellsOf";
import { createOfficeHost, type Fault, type OfficeHost } from "../../support/officeHost/createOfficeHost";
import { plainProtection } from "../../support/officeHost/officeWorkbook";
import { excelHostOver } from "../../support/officeHost/excelHostOver";

/** A workbook with a sheet of every visibility, areas of its own and a row that somebody hid. */
function openWorkbook(apiVersion = "1.17") {
  const office = createOfficeHost({ apiVersion });
  office.open(
    blueprintOf(
      sheetOf("ปก", "| ชื่อ |"),
      sheetOf("หมวด 1, ก", "| 1 |\n| 2 |\n| 3 |\n| 4 |\n| 5 |\n| 6 |", {
        print: {
          orientation: "portrait",
          marginsCm: { left: 2, right: 2, top: 2, bottom: 2 },
          breaksAfterRows: [],
          area: { top: 1, left: 1, bottom: 6, right: 2 },
          titleRows: { top: 1, bottom: 2 },
        },
      }),
      sheetOf("สรุป", "| คะแนน |\n| 400 |"),
      sheetOf("รายการ", "| มี |", { visibility: "hidden" }),
      sheetOf("ช่วยคิด", "| 1 |", { visibility: "hidden" }),
      sheetOf("_pmqa", "| ตรา |", { visibility: "very-hidden" }),
    ),
  );
  const { heights } = office.sheet("หมวด 1, ก");
  heights.set(3, { heightPt: 48 });
  heights.set(5, { heightPt: 60, isHidden: true });
  office.goTo("สรุป", "A1");
  return { office, host: excelHostOver(office) };
}

const sheet = (name: string, more: Partial<PrintArrangement["sheets"][number]> = {}) => ({
  sheet: name,
  area: null,
  titleRows: null,
  hiddenRows: [],
  ...more,
});

const arrangement: PrintArrangement = {
  sheets: [
    sheet("หมวด 1, ก", {
      area: { top: 2, left: 1, bottom: 4, right: 1 },
      titleRows: { top: 2, bottom: 2 },
      hiddenRows: [5, 3, 4],
    }),
    sheet("รายการ", { area: { top: 1, left: 1, bottom: 1, right: 1 } }),
  ],
};

/** All of a workbook that printing may change. */
const stateOf = ({ workbook: { sheets, activeSheet } }: OfficeHost) =>
  JSON.parse(
    JSON.stringify({
      activeSheet,
      sheets: sheets.map(({ name, visibility, page, protection, heights }) => ({
        name,
        visibility,
        page,
        protection,
        // A row that was never hidden and one that is shown again are the same.
        heights: [...heights]
          .map(([row, { heightPt, isHidden = false }]) => [row, heightPt, isHidden])
          .filter(([, heightPt, isHidden]) => heightPt !== undefined || isHidden === true),
      })),
    }),
  ) as unknown;

const shown = ({ workbook }: OfficeHost) =>
  workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
const hiddenRows = (office: OfficeHost, name: string) =>
  [...office.sheet(name).heights]
    .flatMap(([row, { isHidden }]) => (isHidden === true ? [row] : []))
    .sort((one, other) => one - other);
const kept = (undo: PrintUndo) => JSON.parse(JSON.stringify(undo)) as PrintUndo;

describe("arranging the open workbook for printing", () => {
  it("leaves just the set in sight, with its areas and without the rows off the paper, in two syncs", async () => {
    const { office, host } = openWorkbook();
    valueOf(await host.arrangePrint(arrangement));
    expect(shown(office)).toEqual(["หมวด 1, ก", "รายการ"]);
    expect(office.sheet("_pmqa").visibility).toBe("VeryHidden");
    expect(office.workbook.activeSheet).toBe(office.sheet("หมวด 1, ก").id);
    expect(office.sheet("หมวด 1, ก").page).toMatchObject({ area: "A2:A4", titleRows: "2:2" });
    expect(hiddenRows(office, "หมวด 1, ก")).toEqual([3, 4, 5]);
    expect(office.syncs()).toBe(2);
  });

  it("keeps areas and title rows of which nothing is said", async () => {
    const { office, host } = openWorkbook();
    valueOf(await host.arrangePrint({ sheets: [sheet("หมวด 1, ก"), sheet("สรุป")] }));
    expect(office.sheet("หมวด 1, ก").page).toMatchObject({ area: "A1:B6", titleRows: "1:2" });
    expect(office.sheet("สรุป").page).toMatchObject({ area: null, titleRows: null });
  });

  it("shows, hides and takes rows off where this Excel can't set areas yet", async () => {
    const { office, host } = openWorkbook(requiredApi);
    const before = stateOf(office);
    const undo = valueOf(await host.arrangePrint(arrangement));
    expect(shown(office)).toEqual(["หมวด 1, ก", "รายการ"]);
    expect(hiddenRows(office, "หมวด 1, ก")).toEqual([3, 4, 5]);
    expect(office.sheet("หมวด 1, ก").page).toMatchObject({ area: "A1:B6", titleRows: "1:2" });
    valueOf(await host.undoPrint(kept(undo)));
    expect(stateOf(office)).toEqual(before);
  });

  it("changes no cell", async () => {
    const { host } = openWorkbook();
    const cells = async () => (await snapshotOf(host)).sheets.map(({ name, cells: all }) => [name, all]);
    const before = await cells();
    valueOf(await host.arrangePrint(arrangement));
    expect(await cells()).toEqual(before);
  });

  it.each(["ไม่มี", "_pmqa"])("refuses a set with a sheet that can't be printed: %s", async (name) => {
    const { office, host } = openWorkbook();
    const before = stateOf(office);
    const { problems } = await host.arrangePrint({ sheets: [...arrangement.sheets, sheet(name)] });
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ["file/sheet-missing", { sheet: name }],
    ]);
    expect(stateOf(office)).toEqual(before);
  });
});

describe("undoing an arrangement", () => {
  it("brings back sheets, rows, heights, areas and the sheet that was looked at, from JSON too", async () => {
    const { office, host } = openWorkbook();
    const before = stateOf(office);
    const undo = valueOf(await host.arrangePrint(arrangement));
    expect(stateOf(office)).not.toEqual(before);
    const syncs = office.syncs();
    valueOf(await host.undoPrint(kept(undo)));
    expect(stateOf(office)).toEqual(before);
    expect(office.syncs() - syncs).toBe(2);
  });

  it("is done by another host of the same workbook, such as after a restart", async () => {
    const { office, host } = openWorkbook();
    const before = stateOf(office);
    const undo = valueOf(await host.arrangePrint(arrangement));
    valueOf(await excelHostOver(office).undoPrint(kept(undo)));
    expect(stateOf(office)).toEqual(before);
  });

  it("finds sheets by name in a workbook that gives them other ids, and by id where they were renamed", async () => {
    const { office, host } = openWorkbook();
    const undo = valueOf(await host.arrangePrint(arrangement));
    office.sheet("ปก").name = "หน้าปก";
    const other = ({ id, name }: { readonly id: string; readonly name: string }) =>
      name === "ปก" ? id : `{${name}}`;
    const sheets = undo.sheets.map((each) => ({ ...each, id: other(each) }));
    const activeSheet = { ...undo.activeSheet, id: "{?}" };
    valueOf(await host.undoPrint({ sheets, activeSheet }));
    expect(shown(office)).toEqual(["หน้าปก", "หมวด 1, ก", "สรุป"]);
    expect(office.workbook.activeSheet).toBe(office.sheet("สรุป").id);
  });

  it("passes over sheets that are gone, and leaves one that nobody sees by now", async () => {
    const { office, host } = openWorkbook();
    const undo = valueOf(await host.arrangePrint(arrangement));
    office.deleteSheet("สรุป");
    office.sheet("รายการ").visibility = "VeryHidden";
    valueOf(await host.undoPrint(undo));
    expect(shown(office)).toEqual(["ปก", "หมวด 1, ก"]);
    expect(office.sheet("รายการ").visibility).toBe("VeryHidden");
  });

  it("can be done twice", async () => {
    const { office, host } = openWorkbook();
    const before = stateOf(office);
    const undo = valueOf(await host.arrangePrint(arrangement));
    valueOf(await host.undoPrint(undo));
    valueOf(await host.undoPrint(undo));
    expect(stateOf(office)).toEqual(before);
  });
});

describe("whatever is printed", () => {
  it("comes back exactly, whatever of the set was hidden, protected or without an area", async () => {
    const names = ["ปก", "หมวด 1, ก", "สรุป", "รายการ", "ช่วยคิด"] as const;
    const row = fc.integer({ min: 1, max: 8 });
    const box = fc
      .record({ top: row, left: row, height: fc.nat(3), width: fc.nat(3) })
      .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));
    const arranged = fc.record({
      sheet: fc.constantFrom(...names),
      area: fc.option(box),
      titleRows: fc.option(fc.tuple(row, fc.nat(2)).map(([top, more]) => ({ top, bottom: top + more }))),
      hiddenRows: fc.uniqueArray(row),
    });
    const sets = fc.uniqueArray(arranged, { selector: ({ sheet: name }) => name, minLength: 1 });
    await fc.assert(
      fc.asyncProperty(sets, fc.subarray([...names]), async (sheets, protectedNames) => {
        const { office, host } = openWorkbook();
        for (const name of protectedNames) {
          office.sheet(name).protection = { options: plainProtection, password: null };
        }
        const before = stateOf(office);
        const undo = valueOf(await host.arrangePrint({ sheets }));
        expect(shown(office).sort()).toEqual(sheets.map(({ sheet: name }) => name).sort());
        valueOf(await host.undoPrint(kept(undo)));
        expect(stateOf(office)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

describe("printing from a protected workbook", () => {
  const options = { ...plainProtection, allowSort: true };

  it("arranges protected sheets and brings them back, protected with the same options", async () => {
    const { office, host } = openWorkbook();
    office.sheet("หมวด 1, ก").protection = { options, password: null };
    const before = stateOf(office);
    const undo = valueOf(await host.arrangePrint(arrangement));
    expect(hiddenRows(office, "หมวด 1, ก")).toEqual([3, 4, 5]);
    expect(office.sheet("หมวด 1, ก").protection).toEqual({ options, password: null });
    valueOf(await host.undoPrint(undo));
    expect(stateOf(office)).toEqual(before);
  });

  it("changes nothing where a sheet of the set has a password", async () => {
    const { office, host } = openWorkbook();
    office.sheet("รายการ").protection = { options, password: "ลับ" };
    const before = stateOf(office);
    const { problems } = await host.arrangePrint(arrangement);
    expect(problems.map(({ code }) => code)).toEqual(["excel/no-access"]);
    expect(stateOf(office)).toEqual(before);
  });

  it("doesn't ask for the password of a sheet that is only hidden", async () => {
    const { office, host } = openWorkbook();
    office.sheet("สรุป").protection = { options, password: "ลับ" };
    const before = stateOf(office);
    const undo = valueOf(await host.arrangePrint(arrangement));
    valueOf(await host.undoPrint(undo));
    expect(stateOf(office)).toEqual(before);
  });

  it("says to unprotect the workbook's structure, before anything is changed and before it is brought back", async () => {
    const { office, host } = openWorkbook();
    const before = stateOf(office);
    office.workbook.isStructureProtected = true;
    const { problems } = await host.arrangePrint(arrangement);
    expect(problems.map(({ code }) => code)).toEqual(["excel/structure-protected"]);
    expect(stateOf(office)).toEqual(before);
    office.workbook.isStructureProtected = false;
    const undo = valueOf(await host.arrangePrint(arrangement));
    office.workbook.isStructureProtected = true;
    const undone = await host.undoPrint(undo);
    expect(undone.problems.map(({ code }) => code)).toEqual(["excel/structure-protected"]);
  });
});

const faults: readonly (readonly [string, Fault, string])[] = [
  ["a cell is being edited", { kind: "refused", code: "InvalidOperationInCellEditMode" }, "excel/cell-edit"],
  ["the answer is lost", { kind: "lost" }, "excel/lost"],
  ["Excel stops early", { kind: "stops", after: 0.3, code: "GeneralException" }, "excel/failed"],
  ["Excel stops late", { kind: "stops", after: 0.9, code: "GeneralException" }, "excel/failed"],
];

describe.each(faults)("an arrangement that fails because %s", (_, fault, code) => {
  it.each([1, 2])("at sync %d says so, and leaves the workbook as it was", async (sync) => {
    const { office, host } = openWorkbook();
    office.sheet("หมวด 1, ก").protection = { options: plainProtection, password: null };
    const before = stateOf(office);
    office.failSync(sync, fault);
    const { ok, problems } = await host.arrangePrint(arrangement);
    expect(ok).toBe(false);
    expect(problems.map((each) => each.code)).toEqual([code]);
    expect(stateOf(office)).toEqual(before);
  });
});

it("says that sheets may still be hidden where an arrangement failed and can't be brought back", async () => {
  const { office, host } = openWorkbook();
  office.failSync(2, { kind: "stops", after: 0.9, code: "GeneralException" });
  office.failSync(3, { kind: "refused", code: "GeneralException" });
  const { problems } = await host.arrangePrint(arrangement);
  expect(problems.map(({ code }) => code)).toEqual(["excel/failed", "excel/print-left"]);
});
