import type { PatchCell } from "../../../../src/core/workbook/patch";
import { readSnapshot } from "../../../../src/hosts/xlsx/reading/readSnapshot";
import { updateWorkbook } from "../../../../src/hosts/xlsx/updating/updateWorkbook";
import { cellsOf, valueOf } from "../../../support/cellsOf";
import { packageOf, partOf } from "../../../support/packageOf";
import { workbookFile } from "../../../support/workbookPackage";

/** Three cells that share the formula of the first, and three that share another's. */
const file = workbookFile({
  sheets: [
    {
      name: "ก",
      data:
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"&lt;A1&gt;"&amp;$A$1</f><v>0</v></c><c r="C1"><f t="shared" ref="C1:C3" si="1">A1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>0</v></c><c r="C2"><f t="shared" si="1"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"></f><v>0</v></c><c r="C3"><f t="shared" si="1"/><v>3</v></c></row>',
    },
  ],
});

function after(...cells: readonly PatchCell[]): Uint8Array {
  return valueOf(updateWorkbook(file, { sheets: [{ sheet: "ก", cells, rows: [] }], last: null }));
}

const formulasAfter = (...cells: readonly PatchCell[]) =>
  cellsOf(valueOf(readSnapshot(packageOf(after(...cells)))), "ก");

describe("a shared formula", () => {
  it("is given to each of its cells where the one that defines it is overwritten", () => {
    expect(formulasAfter({ row: 1, column: 2, value: "x" })).toMatchObject({
      B1: "x",
      B2: '=A2&"<A1>"&$A$1 → 0',
      B3: '=A3&"<A1>"&$A$1 → 0',
      C2: "=A2 → 2",
    });
  });

  it("is given to a cell whose figure changes in the same patch", () => {
    expect(
      formulasAfter({ row: 1, column: 2, value: "x" }, { row: 2, column: 2, value: 9, keepsFormula: true }),
    ).toMatchObject({
      B2: '=A2&"<A1>"&$A$1 → 9',
      B3: '=A3&"<A1>"&$A$1 → 0',
    });
  });

  it("isn't given to cells that are overwritten too", () => {
    expect(formulasAfter({ row: 1, column: 2, value: 1 }, { row: 2, column: 2, value: 2 })).toMatchObject({
      B1: 1,
      B2: 2,
      B3: '=A3&"<A1>"&$A$1 → 0',
    });
  });

  it("stays shared where a cell that only uses it is overwritten", () => {
    expect(partOf(after({ row: 2, column: 2, value: 1 }), "xl/worksheets/sheet1.xml")).toContain(
      '<f t="shared" si="0"></f>',
    );
  });

  it("stays shared where only the figure of the defining cell changes", () => {
    expect(formulasAfter({ row: 1, column: 2, value: "1", keepsFormula: true })).toMatchObject({
      B1: '=A1&"<A1>"&$A$1 → "1"',
      B2: '=A2&"<A1>"&$A$1 → 0',
    });
  });
});
