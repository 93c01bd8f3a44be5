import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import { updateWorkbook } from "../../src/hosts/xlsx/updating/updateWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { blueprintOf, sheetOf } from "../support/blueprintOf";
import { valueOf } from "../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../support/checkXlsx";
import { drawnWorkbook } from "../support/drawnWorkbook";
import { type Office, startOffice } from "../support/libreoffice/office";
import type { CellRead } from "../support/libreoffice/steps";
import { packageOf, partOf, storedEntries } from "../support/packageOf";
import { sampleBlueprint } from "../support/sampleBlueprint";

const folder = mkdtempSync(join(tmpdir(), "xlsx-office-"));
let office: Office;
beforeAll(() => {
  office = startOffice();
});
afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true, force: true });
});

function saved(name: string, bytes: Uint8Array): string {
  const place = join(folder, name);
  writeFileSync(place, bytes);
  return place;
}

/** Values by address of every cell that LibreOffice doesn't find blank. */
function valuesOf(cells: readonly CellRead[] | undefined): Readonly<Record<string, unknown>> {
  return Object.fromEntries((cells ?? []).map(({ cell, value, error }) => [cell, error ?? value]));
}

describe("a workbook that was written", () => {
  const written = (blueprint: Blueprint) => valueOf(writeWorkbook(blueprint));

  it("shows the same values in LibreOffice, before and after it calculates them", async () => {
    const open = saved("sample.xlsx", written(sampleBlueprint()));
    const [before, , after] = await office.run({
      open,
      steps: [{ op: "readSheets" }, { op: "recalculate" }, { op: "readSheets" }],
    });
    expect(valuesOf(before["หมวด 1"])).toEqual({
      A1: "key",
      B1: "ประเด็น",
      C1: "ผล",
      D1: "คะแนน",
      E1: "หลักฐาน",
      A2: "1.1.B.1",
      B2: "บรรทัดแรก\nบรรทัดที่สอง",
      C2: "มี",
      D2: 1,
      E2: "=ไม่ใช่สูตร",
      A3: "1.1.B.2",
      B3: "_x0041_ & <b>",
      D3: 0,
      E3: "  เว้นวรรค  ",
      A4: "1.1.B.3",
      B4: "น้ำใจ 😀",
      C4: "ไม่มี",
      D4: 1,
      E4: 1,
      A5: "รวม",
      D5: 2,
      E5: -0.25,
      A6: "ข้อความ",
      D6: "ผ่าน",
      E6: 1,
    });
    expect(after).toEqual(before);
  });

  it("has its sheets, their visibility and their protection there", async () => {
    const open = saved("sheets.xlsx", written(sampleBlueprint()));
    const [sheets] = await office.run({ open, steps: [{ op: "listSheets" }] });
    expect(sheets).toEqual([
      { name: "หมวด 1", visible: true, protected: true },
      { name: "รายการ ก", visible: false, protected: false },
      { name: "plan", visible: false, protected: false },
      { name: "ว่าง", visible: true, protected: false },
    ]);
  });

  it("lets people fill its unlocked cells and no others", async () => {
    const open = saved("locked.xlsx", written(sampleBlueprint()));
    const set = (cell: string) =>
      office.run({ open, steps: [{ op: "set", cells: [{ sheet: "หมวด 1", cell, text: "มี" }] }] });
    await expect(set("C2")).resolves.toEqual([null]);
    await expect(set("D2")).rejects.toThrow();
  });

  it("has the row heights that were asked for there", async () => {
    const open = saved("heights.xlsx", written(sampleBlueprint()));
    const [heights] = await office.run({
      open,
      steps: [{ op: "rowHeights", sheet: "หมวด 1", first: 1, last: 12 }],
    });
    expect(heights.map(Math.round)).toEqual([24, 48, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24]);
  });

  it("has the texts and truths of its formulas calculated on opening, but not the numbers", async () => {
    const stale = blueprintOf(
      sheetOf("ก", '| 1 | =A1+1 → 99 | =IF(A1=1,"จริง","เท็จ") → เดิม | =A1=1 → FALSE |'),
    );
    const open = saved("stale.xlsx", written(stale));
    const [sheets] = await office.run({ open, steps: [{ op: "readSheets" }] });
    expect(valuesOf(sheets["ก"])).toEqual({ A1: 1, B1: 99, C1: "จริง", D1: 1 });
  });
});

describe("a workbook that LibreOffice saved, updated", () => {
  const patch = {
    sheets: [
      {
        sheet: "แบบ",
        cells: [
          { row: 2, column: 1, value: "=เปลี่ยน" },
          { row: 3, column: 3, value: 61, keepsFormula: true as const },
          { row: 5, column: 2, value: 7, formatOf: { row: 1, column: 2 } },
        ],
        rows: [{ row: 5, heightPt: 40 }],
      },
    ],
    last: null,
  };
  let before: Uint8Array;
  let after: Uint8Array;

  beforeAll(async () => {
    const path = join(folder, "saved.xlsx");
    const comment = { op: "comment", sheet: "แบบ", cell: "B2", text: "ตรวจแล้ว" } as const;
    await office.run({ open: saved("drawn.xlsx", drawnWorkbook()), steps: [comment, { op: "save", path }] });
    before = new Uint8Array(readFileSync(path));
    after = valueOf(updateWorkbook(before, patch));
  });

  it("had a comment, a picture, a chart, names and conditional formats", () => {
    const names = packageOf(before).entries.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "xl/comments1.xml",
        "xl/media/image1.png",
        "xl/charts/chart1.xml",
        "xl/drawings/drawing1.xml",
      ]),
    );
    expect(partOf(before, "xl/workbook.xml")).toContain('name="คะแนน"');
    expect(partOf(before, "xl/worksheets/sheet1.xml")).toContain("<conditionalFormatting");
  });

  it("has every part but the sheet, the formats and the workbook byte for byte as it was", () => {
    const [stored, now] = [storedEntries(before), storedEntries(after)];
    expect([...now.keys()]).toEqual([...stored.keys()]);
    const changed = [...stored]
      .filter(([name, bytes]) => !now.get(name)?.equals(bytes))
      .map(([name]) => name);
    expect(changed.sort()).toEqual(["xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  it("has all of its sheet that the patch doesn't name as it was", () => {
    const outside = (file: Uint8Array) =>
      partOf(file, "xl/worksheets/sheet1.xml").replace(/<sheetData>.*<\/sheetData>|<dimension[^>]*>/gs, "");
    expect(outside(after)).toBe(outside(before));
  });

  it("has the same content in LibreOffice but for the cells that the patch names", async () => {
    const read = async (name: string, bytes: Uint8Array) => {
      const [sheets] = await office.run({ open: saved(name, bytes), steps: [{ op: "readSheets" }] });
      return sheets;
    };
    const [was, is] = [await read("before.xlsx", before), await read("after.xlsx", after)];
    expect(valuesOf(is["แบบ"])).toEqual({ ...valuesOf(was["แบบ"]), A2: "=เปลี่ยน", C3: 61, B5: 7 });
    expect(is["รูป"]).toEqual(was["รูป"]);
  });

  it("keeps its comment, picture and chart through another save", async () => {
    const path = join(folder, "again.xlsx");
    await office.run({ open: saved("updated.xlsx", after), steps: [{ op: "save", path }] });
    const again = new Uint8Array(readFileSync(path));
    const drawn = packageOf(again).entries.map(({ name }) => /^xl\/(charts|media)\//.exec(name)?.[1]);
    expect(drawn.filter((kind) => kind !== undefined).sort()).toEqual(["charts", "media"]);
    expect(partOf(again, "xl/comments1.xml")).toContain("ตรวจแล้ว");
  });

  (hasXlsxChecker ? it : it.skip)(
    `is a package without a fault that it didn't have${hasXlsxChecker ? "" : " (skipped: no checker beside the repository)"}`,
    () => {
      expect(findPackageFaults(after)).toEqual(findPackageFaults(before));
    },
  );
});
