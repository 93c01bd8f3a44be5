import fc from "fast-check";
import { a1 } from "../../../src/core/workbook/address";
import type { BlueprintRow, CellValue } from "../../../src/core/workbook/blueprint";
import type { WorkbookHost } from "../../../src/core/workbook/host";
import { createMemoryHost } from "../../../src/hosts/memory/createMemoryHost";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { blueprintOf, emptySheet } from "../../support/blueprintOf";
import { cellsOf, snapshotOf } from "../../support/cellsOf";

// A line end is LF in every cell, and characters that XML can't hold are dropped: texts here have neither.
const text = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."กขคาำิี่้์ฤ็ๆ๑ \n\t_x0041=+-@'\"<>&]") }),
    fc.stringMatching(/^_x[0-9A-F]{4}_$/),
  )
  .filter((each) => each !== "" && !/[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/u.test(each));
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
  fc.integer(),
);
const place = fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 1, max: 30 }) });
const cells = fc.uniqueArray(fc.tuple(place, value), {
  selector: ([{ row, column }]) => a1(row, column),
  maxLength: 40,
});

type Cells = readonly (readonly [{ readonly row: number; readonly column: number }, CellValue])[];

function rowsOf(list: Cells): readonly BlueprintRow[] {
  const numbers = [...new Set(list.map(([{ row }]) => row))].sort((one, other) => one - other);
  return numbers.map((row) => ({
    row,
    cells: list
      .filter(([at]) => at.row === row)
      .sort(([one], [other]) => one.column - other.column)
      .map(([{ column }, each]) => ({ column, value: each, style: "plain" as const })),
  }));
}

const byAddress = (list: Cells): Record<string, CellValue> =>
  Object.fromEntries(list.map(([{ row, column }, each]) => [a1(row, column), each]));

const hosts: readonly (readonly [string, () => WorkbookHost])[] = [
  ["memory", createMemoryHost],
  ["xlsx", () => createXlsxHost(null)],
];

describe.each(hosts)("the %s host", (_, createHost) => {
  it("gives back any cells that were written", async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (written) => {
        const host = createHost();
        await host.create(blueprintOf({ ...emptySheet("ก"), rows: rowsOf(written) }));
        expect(cellsOf(await snapshotOf(host), "ก")).toEqual(byAddress(written));
      }),
      { numRuns: 200 },
    );
  });

  it("gives back any cells that were written and then updated, the update winning", async () => {
    const change = fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
    const changes = fc.uniqueArray(fc.tuple(place, change), {
      selector: ([{ row, column }]) => a1(row, column),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(cells, changes, async (written, changed) => {
        const host = createHost();
        await host.create(blueprintOf({ ...emptySheet("ก"), rows: rowsOf(written) }));
        await host.apply({
          sheets: [{ sheet: "ก", rows: [], cells: changed.map(([at, each]) => ({ ...at, value: each })) }],
          last: null,
        });
        const expected = Object.entries({ ...byAddress(written), ...byAddress(changed) }).filter(
          ([, each]) => each !== null,
        );
        expect(cellsOf(await snapshotOf(host), "ก")).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 200 },
    );
  });
});
