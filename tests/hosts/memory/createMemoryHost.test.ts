import { createMemoryHost } from "../../../src/hosts/memory/createMemoryHost";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { cellsOf, snapshotOf, valueOf } from "../../support/cellsOf";

/** A host with one sheet, ก: B1 is a formula, and column C is for percentages. */
async function hostWithSheet() {
  const host = createMemoryHost();
  const columns = [
    { widthChars: 10 },
    { widthChars: 10 },
    { widthChars: 10, style: "computedNumber" as const },
  ];
  valueOf(await host.create(blueprintOf(sheetOf("ก", "| 0.5 | =A1*2 → 1 |", { columns }))));
  return host;
}

describe("createMemoryHost", () => {
  it("tells a number's format class by the format that was entered with it", async () => {
    const host = await hostWithSheet();
    host.enter("ก", { row: 1, column: 1 }, 0.85, "0%");
    host.enter("ก", { row: 2, column: 1 }, 46331, "d/m/yyyy");
    const { cells } = (await snapshotOf(host)).sheets[0]!;
    expect(cells.map(({ value, format }) => [value, format])).toEqual([
      [0.85, "percent"],
      [1, "general"],
      [46331, "date"],
    ]);
  });

  it("keeps a cell's format when a new value is entered, and drops the formula that stood there", async () => {
    const host = await hostWithSheet();
    host.enter("ก", { row: 1, column: 2 }, 0.2, "0%");
    host.enter("ก", { row: 1, column: 2 }, 0.3);
    expect((await snapshotOf(host)).sheets[0]!.cells[1]).toEqual({
      row: 1,
      column: 2,
      kind: "number",
      value: 0.3,
      format: "percent",
    });
  });

  it("takes formats over as they stood before the patch, of blank cells too", async () => {
    const host = await hostWithSheet();
    host.enter("ก", { row: 1, column: 1 }, 0.5, "0%");
    host.enter("ก", { row: 9, column: 9 }, null, "d/m/yyyy");
    const at = (row: number, column: number) => ({ row, column });
    const cells = [
      { ...at(1, 1), value: 1, formatOf: at(9, 9) },
      { ...at(2, 1), value: 2, formatOf: at(1, 1) },
      { ...at(3, 1), value: 3 },
    ];
    valueOf(await host.apply({ sheets: [{ sheet: "ก", cells, rows: [] }], last: null }));
    const column = (await snapshotOf(host)).sheets[0]!.cells.filter((cell) => cell.column === 1);
    expect(column.map(({ value, format }) => [value, format])).toEqual([
      [1, "date"],
      [2, "percent"],
      [3, "general"],
    ]);
  });

  it("remembers what was said of a row, one thing at a time", async () => {
    const host = await hostWithSheet();
    const rows = [{ row: 4, heightPt: 30 }];
    valueOf(await host.apply({ sheets: [{ sheet: "ก", cells: [], rows }], last: null }));
    const last = { sheet: "ก", cells: [], rows: [{ row: 4, isHidden: true }] };
    valueOf(await host.apply({ sheets: [], last }));
    expect(host.rowOf("ก", 4)).toEqual({ heightPt: 30, isHidden: true });
    expect(host.rowOf("ก", 5)).toEqual({});
  });

  it("clears what null is entered into, and knows no other sheets", async () => {
    const host = await hostWithSheet();
    host.enter("ก", { row: 1, column: 1 }, null);
    expect(cellsOf(await snapshotOf(host), "ก")).toEqual({ B1: "=A1*2 → 1" });
    expect(() => host.enter("ข", { row: 1, column: 1 }, 1)).toThrow("no sheet ข");
  });
});
