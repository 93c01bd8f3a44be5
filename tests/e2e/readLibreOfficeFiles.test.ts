import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { a1 } from "../../src/core/workbook/address";
import type { SnapshotCell } from "../../src/core/workbook/snapshot";
import { openPackage } from "../../src/hosts/xlsx/package/openPackage";
import { readSnapshot } from "../../src/hosts/xlsx/reading/readSnapshot";
import { valueOf } from "../support/cellsOf";
import { runOffice } from "../support/libreoffice/office";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-reading-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const sheet = "หมวด 'ก' & 1";

/** What a person would enter. */
const entered = [
  { cell: "A1", text: "ผลการดำเนินการ\nบรรทัดที่สอง" },
  { cell: "A2", text: "  เว้นวรรค  " },
  { cell: "A3", text: '_x0041_ <b> & "ข้อ" 😀' },
  { cell: "A4", text: "=ไม่ใช่สูตร" },
  { cell: "B1", typed: "85%" },
  { cell: "B2", typed: "2026-11-05" },
  { cell: "B3", typed: "26:24:00" },
  { cell: "B4", value: 0 },
  { cell: "B5", value: 0.1 },
  { cell: "B6", value: 1 },
  { cell: "B7", typed: "TRUE" },
  { cell: "C1", formula: "=B1*2" },
  { cell: "C2", formula: '=IF(B4=0;"";1)' },
  { cell: "C3", formula: "=1/0" },
  { cell: "C4", formula: "=B4>1" },
  { cell: "C5", formula: "=SUM($B$4:B5)" },
  { cell: "C6", formula: "=SUM($B$4:B6)" },
  { cell: "AB1000", value: 7 },
].map((each) => ({ sheet, ...each }));

describe("a workbook that LibreOffice has saved", () => {
  it("is read as it was entered: values, kinds, formats and formulas", async () => {
    const path = join(folder, "entered.xlsx");
    await runOffice([
      {
        steps: [
          { op: "renameSheet", sheet: "Sheet1", to: sheet },
          { op: "set", cells: entered },
          { op: "addSheet", sheet: "ซ่อน", at: 2 },
          { op: "showSheet", sheet: "ซ่อน", visible: false },
          { op: "recalculate" },
          { op: "save", path },
        ],
      },
    ]);
    const { sheets } = valueOf(readSnapshot(valueOf(openPackage(readFileSync(path)))));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      [sheet, "visible"],
      ["ซ่อน", "hidden"],
    ]);
    const told = ({ row, column, kind, value, format, formula }: SnapshotCell) => [
      a1(row, column),
      [kind, value, format, ...(formula === undefined ? [] : [formula])],
    ];
    expect(Object.fromEntries(sheets[0]!.cells.map(told))).toEqual({
      A1: ["text", "ผลการดำเนินการ\nบรรทัดที่สอง", "general"],
      A2: ["text", "  เว้นวรรค  ", "general"],
      A3: ["text", '_x0041_ <b> & "ข้อ" 😀', "general"],
      A4: ["text", "=ไม่ใช่สูตร", "general"],
      B1: ["number", 0.85, "percent"],
      B2: ["number", 46331, "date"],
      B3: ["number", 1.1, "date"],
      B4: ["number", 0, "general"],
      B5: ["number", 0.1, "general"],
      B6: ["number", 1, "general"],
      B7: ["logical", true, "general"],
      C1: ["number", 1.7, "general", "B1*2"],
      C2: ["text", "", "general", 'IF(B4=0,"",1)'],
      C3: ["error", "#DIV/0!", "general", "1/0"],
      C4: ["logical", false, "general", "B4>1"],
      C5: ["number", 0.1, "general", "SUM($B$4:B5)"],
      C6: ["number", 1.1, "general", "SUM($B$4:B6)"],
      AB1000: ["number", 7, "general"],
    });
  });

  it("is recognised where it was saved as OpenDocument or printed instead", async () => {
    const paths = ["saved.ods", "saved.pdf"].map((name) => join(folder, name));
    await runOffice([
      {
        steps: [
          { op: "set", cells: [{ sheet: "Sheet1", cell: "A1", value: 1 }] },
          ...paths.map((path) => ({ op: "save", path }) as const),
        ],
      },
    ]);
    const codes = paths.map((path) => openPackage(readFileSync(path)).problems.map(({ code }) => code));
    expect(codes).toEqual([["file/ods"], ["file/not-a-workbook"]]);
  });
});
