import type { BlueprintRow, BlueprintSheet } from "../../../../src/core/workbook/blueprint";
import { createXlsxHost } from "../../../../src/hosts/xlsx/createXlsxHost";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writing/writeWorkbook";
import { blueprintOf, sheetOf } from "../../../support/blueprintOf";
import { cellsOf, snapshotOf, valueOf } from "../../../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../../../support/checkXlsx";
import { elementsOf, partOf } from "../../../support/packageOf";

/** A sheet with a head in row 1, and rows from 2 on that are made one by one. */
function sheetWith(make: () => Iterable<BlueprintRow>, more: Partial<BlueprintSheet> = {}): BlueprintSheet {
  return sheetOf("ข้อมูล", "| หน่วยงาน | คะแนน |", {
    moreRows: { [Symbol.iterator]: () => make()[Symbol.iterator]() },
    ...more,
  });
}

function* numbered(last: number): Generator<BlueprintRow> {
  for (let row = 2; row <= last; row += 1) yield rowOf(row, `กรม ${row}`, row / 4);
}

function rowOf(row: number, ...values: readonly (string | number)[]): BlueprintRow {
  return { row, cells: values.map((value, index) => ({ column: index + 1, value, style: "plain" })) };
}

const table = (bottom: number) => ({
  tables: [{ name: "tidy", box: { top: 1, left: 1, bottom, right: 2 }, columns: ["หน่วยงาน", "คะแนน"] }],
});

const write = (sheet: BlueprintSheet): Uint8Array => valueOf(writeWorkbook(blueprintOf(sheet)));
const long = "ก".repeat(32_768);

describe("rows that are made while they are written", () => {
  it("are read back below those that stand in the sheet", async () => {
    const snapshot = await snapshotOf(createXlsxHost(write(sheetWith(() => numbered(3)))));
    expect(cellsOf(snapshot, "ข้อมูล")).toEqual({
      A1: "หน่วยงาน",
      B1: "คะแนน",
      A2: "กรม 2",
      B2: 0.5,
      A3: "กรม 3",
      B3: 0.75,
    });
  });

  it("are all read back where they fill many pieces", async () => {
    const snapshot = await snapshotOf(createXlsxHost(write(sheetWith(() => numbered(20_000)))));
    expect(snapshot.sheets[0]?.cells).toHaveLength(40_000);
    expect(cellsOf(snapshot, "ข้อมูล")).toMatchObject({ A20000: "กรม 20000", B20000: 5000 });
  });

  it("make the same bytes when they are made again", () => {
    const sheet = sheetWith(() => numbered(5000));
    expect(Buffer.compare(write(sheet), write(sheet))).toBe(0);
  });

  it("keep their texts out of the texts that the workbook shares", () => {
    const strings = partOf(write(sheetWith(() => numbered(100))), "xl/sharedStrings.xml");
    expect(elementsOf(strings, "si")).toHaveLength(2);
  });

  it("keep a text that begins like a formula a text when it is edited", async () => {
    const written = write(sheetWith(() => [rowOf(2, "=1+1", "@ก")]));
    expect(elementsOf(partOf(written, "xl/worksheets/sheet1.xml"), "f")).toEqual([]);
    const quoted = elementsOf(partOf(written, "xl/styles.xml"), "xf").findIndex((xf) =>
      xf.includes('quotePrefix="1"'),
    );
    // The first xf is that of the cell styles.
    expect(partOf(written, "xl/worksheets/sheet1.xml")).toContain(`<c r="A2" s="${quoted - 1}"`);
    expect(cellsOf(await snapshotOf(createXlsxHost(written)), "ข้อมูล")).toMatchObject({
      A2: "=1+1",
      B2: "@ก",
    });
  });

  it("are refused with the place of every text that no cell can hold", () => {
    const written = writeWorkbook(blueprintOf(sheetWith(() => [rowOf(2, "ก", long), rowOf(9, long)])));
    expect(written.ok).toBe(false);
    expect(written.problems.map(({ code, place }) => [code, place.sheet, place.cell])).toEqual([
      ["file/text-too-long", "ข้อมูล", "B2"],
      ["file/text-too-long", "ข้อมูล", "A9"],
    ]);
  });

  it.each<[string, readonly BlueprintRow[], string]>([
    ["stands above one that stands in the sheet", [rowOf(1, "ก")], "row 1 is out of order"],
    ["stands above the one before it", [rowOf(5, "ก"), rowOf(4, "ก")], "row 4 is out of order"],
    ["is below the last row of any sheet", [rowOf(1_048_577, "ก")], "row 1048577 isn't a row"],
    ["holds no finite number", [rowOf(2, Number.NaN)], "A2 holds NaN"],
  ])("throw where one %s", (_, rows, fault) => {
    expect(() => writeWorkbook(blueprintOf(sheetWith(() => rows)))).toThrow(`ข้อมูล: ${fault}`);
  });

  it("throw where a table says that it ends elsewhere", () => {
    const sheet = sheetWith(() => numbered(5), table(6));
    expect(() => writeWorkbook(blueprintOf(sheet))).toThrow("table tidy ends at row 6, its rows at 5");
  });

  const checked = hasXlsxChecker ? it : it.skip;
  checked("make a package without a fault, their table with them", () => {
    expect(findPackageFaults(write(sheetWith(() => numbered(300), table(300))))).toEqual([]);
  });
});
