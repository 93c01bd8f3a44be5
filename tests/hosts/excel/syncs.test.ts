import { assessForm } from "../../../src/app/assessForm";
import type { CellValue } from "../../../src/core/workbook/blueprint";
import type { PatchCell, WorkbookPatch } from "../../../src/core/workbook/patch";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { cellsOf, snapshotOf, valueOf } from "../../support/cellsOf";
import { formOf, hash } from "../../support/formOf";
import { createOfficeHost } from "../../support/officeHost/createOfficeHost";
import { excelHostOver } from "../../support/officeHost/excelHostOver";
import { readEdition } from "../../support/readEdition";

const fiveMegabytes = 5 * 1024 * 1024;

function openWorkbook() {
  const office = createOfficeHost();
  office.open(
    blueprintOf(
      sheetOf("หมวด 1", "| 1.1 | มี | =B1 → มี |\n| 1.2 | ไม่มี | 5 |"),
      sheetOf("_pmqa", "| ตรา |", { visibility: "very-hidden" }),
    ),
  );
  return { office, host: excelHostOver(office) };
}

function patchOf(sheet: string, cells: readonly PatchCell[], last: CellValue = null): WorkbookPatch {
  const fingerprint = { sheet: "_pmqa", cells: [{ row: 9, column: 1, value: last }], rows: [] };
  return { sheets: [{ sheet, cells, rows: [] }], last: last === null ? null : fingerprint };
}

describe("the excel host's syncs", () => {
  it("are two for reading, and one for reading again", async () => {
    const { office, host } = openWorkbook();
    await host.read();
    expect(office.syncs()).toBe(2);
    await host.read();
    expect(office.syncs()).toBe(3);
  });

  it("are four for an assessment of a whole form: two to read, one to read again, one to write", async () => {
    const criteria = readEdition("pmqa-4.0-cells");
    const office = createOfficeHost();
    office.open(formOf(criteria).blueprint);
    const host = excelHostOver(office);
    const options = { editions: [criteria], edition: null, ambiguous: null, hash, today: "2026-11-21" };
    valueOf(await assessForm(host, options));
    expect(office.syncs()).toBe(4);
    expect(Math.max(...office.sizes())).toBeLessThan(1_000_000);
  });

  it("weigh a range at no less than it takes", async () => {
    const { office, host } = openWorkbook();
    // Ranges that can't be joined, of next to nothing: all that counts is what each costs by itself.
    const cells = Array.from({ length: 9_000 }, (_, at) => ({ row: 2 * at + 1, column: 9, value: 1 }));
    valueOf(await host.apply(patchOf("หมวด 1", cells)));
    expect(Math.max(...office.sizes())).toBeLessThan(4_000_000);
  });

  it("are two for reading again after a sheet was added", async () => {
    const { office, host } = openWorkbook();
    await host.read();
    const before = office.syncs();
    office.workbook.sheets.push(createOfficeHost({ blankSheets: ["ใหม่"] }).sheet("ใหม่"));
    expect((await snapshotOf(host)).sheets.map(({ name }) => name)).toEqual(["หมวด 1", "_pmqa", "ใหม่"]);
    expect(office.syncs() - before).toBe(2);
  });

  it("stay one for reading again after a sheet was renamed, moved or deleted", async () => {
    const { office, host } = openWorkbook();
    await host.read();
    const before = office.syncs();
    office.sheet("หมวด 1").name = "หมวดหนึ่ง";
    office.workbook.sheets.reverse();
    expect((await snapshotOf(host)).sheets.map(({ name }) => name)).toEqual(["_pmqa", "หมวดหนึ่ง"]);
    office.workbook.sheets.pop();
    expect((await snapshotOf(host)).sheets.map(({ name }) => name)).toEqual(["_pmqa"]);
    expect(office.syncs() - before).toBe(2);
  });

  it("are none for a patch that says nothing new, or can't be written", async () => {
    const { office, host } = openWorkbook();
    await host.read();
    const before = office.syncs();
    await host.apply(patchOf("หมวด 1", [{ row: 1, column: 3, value: "มี", keepsFormula: true }]));
    await host.apply(patchOf("หมวด 9", [{ row: 1, column: 3, value: "มี" }]));
    expect(office.syncs()).toBe(before);
  });

  it("grow only where a request would pass five megabytes, and each stays below", async () => {
    const { office, host } = openWorkbook();
    const text = "ก".repeat(20_000);
    // Six megabytes in UTF-8.
    const cells = Array.from({ length: 100 }, (_, at) => ({ row: at + 1, column: 5, value: text }));
    await host.read();
    const before = office.syncs();
    valueOf(await host.apply(patchOf("หมวด 1", cells, "ครบ")));
    expect(office.syncs() - before).toBe(2);
    expect(Math.max(...office.sizes())).toBeLessThan(fiveMegabytes);
    expect(office.sheet("หมวด 1").rows.get(100)?.get(5)?.value).toBe(text);
    expect(office.sheet("_pmqa").rows.get(9)?.get(1)?.value).toBe("ครบ");
  });

  it("suspend calculation and, where Excel can, the screen before the first write of each request", async () => {
    const calculation = "SuspendApiCalculationUntilNextSync";
    const screen = "SuspendScreenUpdatingUntilNextSync";
    const cells = Array.from({ length: 100 }, (_, at) => ({
      row: at + 1,
      column: 5,
      value: "ก".repeat(20_000),
    }));
    for (const [apiVersion, suspended] of [
      ["1.9", [calculation, screen]],
      ["1.8", [calculation]],
    ] as const) {
      const office = createOfficeHost({ apiVersion });
      office.open(blueprintOf(sheetOf("หมวด 1", "| 1 |")));
      valueOf(await excelHostOver(office).apply(patchOf("หมวด 1", cells)));
      const writing = office.methods().filter((methods) => methods.includes("Formulas"));
      expect(writing).toHaveLength(2);
      for (const methods of writing) {
        expect(methods.slice(0, methods.indexOf("Formulas"))).toEqual(expect.arrayContaining([...suspended]));
        expect(methods.filter((name) => name.startsWith("Suspend"))).toEqual(suspended);
      }
    }
  });

  it("write cells in blocks: a column of a thousand takes little more than its values", async () => {
    const { office, host } = openWorkbook();
    await host.read();
    const cells = Array.from({ length: 3_000 }, (_, at) => ({
      row: 1_001 - Math.floor(at / 3),
      column: 5 + (at % 3),
      value: 1,
    }));
    valueOf(await host.apply(patchOf("หมวด 1", cells)));
    expect(office.sizes().at(-1)).toBeLessThan(20_000);
    expect(Object.keys(cellsOf(await snapshotOf(host), "หมวด 1"))).toHaveLength(3_006);
  });

  it("write rows' heights and whether they are hidden", async () => {
    const { office, host } = openWorkbook();
    const rows = [
      { row: 3, heightPt: 48 },
      { row: 4, heightPt: 48 },
      { row: 5, isHidden: true },
    ];
    valueOf(await host.apply({ sheets: [{ sheet: "หมวด 1", cells: [], rows }], last: null }));
    const { heights } = office.sheet("หมวด 1");
    expect([3, 4, 5].map((row) => heights.get(row))).toEqual([
      { heightPt: 48 },
      { heightPt: 48 },
      { isHidden: true },
    ]);
  });
});

describe("formats that a patch takes over", () => {
  it("are those before the patch, though cells change places", async () => {
    const { office, host } = openWorkbook();
    const sheet = office.sheet("หมวด 1");
    const cell = { formula: null, isLocked: false };
    sheet.rows.get(1)?.set(4, { ...cell, value: 0.85, numberFormat: "0%" });
    sheet.rows.get(2)?.set(4, { ...cell, value: 45_000, numberFormat: "d/m/yyyy" });
    const swap = [
      { row: 1, column: 4, value: 45_000, formatOf: { row: 2, column: 4 } },
      { row: 2, column: 4, value: 0.85, formatOf: { row: 1, column: 4 } },
    ];
    valueOf(await host.apply(patchOf("หมวด 1", swap)));
    const { sheets } = await snapshotOf(host);
    const read = sheets[0]?.cells.filter(({ column }) => column === 4);
    expect(read?.map(({ value, format }) => [value, format])).toEqual([
      [45_000, "date"],
      [0.85, "percent"],
    ]);
  });
});
