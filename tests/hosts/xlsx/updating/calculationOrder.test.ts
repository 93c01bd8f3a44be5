import type { PatchCell } from "../../../../src/core/workbook/patch";
import { updateWorkbook } from "../../../../src/hosts/xlsx/updating/updateWorkbook";
import { valueOf } from "../../../support/cellsOf";
import { packageOf, partOf } from "../../../support/packageOf";
import { mainNamespace, relationships, workbookFile } from "../../../support/workbookPackage";

const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A workbook that states its order of calculation, as Excel saves it. */
const file = workbookFile({
  sheets: [{ name: "ก", data: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>' }],
  parts: [
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/><Override PartName="/xl/calcChain.xml" ContentType="chain"></Override></Types>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "calcChain", "/xl/calcChain.xml"],
      ]),
    },
    {
      name: "xl/calcChain.xml",
      content: `<calcChain xmlns="${mainNamespace}"><c r="A1" i="1"/></calcChain>`,
    },
  ],
});

function after(cell: PatchCell): Uint8Array {
  return valueOf(updateWorkbook(file, { sheets: [], last: { sheet: "ก", cells: [cell], rows: [] } }));
}

describe("the stated order of calculation", () => {
  it.each<[string, PatchCell]>([
    ["a formula is overwritten", { row: 1, column: 1, value: 5 }],
    ["a formula is cleared", { row: 1, column: 1, value: null }],
    ["a formula is added", { row: 1, column: 2, value: 5, formula: "A1+3" }],
  ])("goes where %s", (_, cell) => {
    const changed = after(cell);
    expect(packageOf(changed).has("xl/calcChain.xml")).toBe(false);
    expect(partOf(changed, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partOf(changed, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partOf(changed, "xl/_rels/workbook.xml.rels")).toContain("worksheets/sheet1.xml");
  });

  it.each<[string, PatchCell]>([
    ["a value changes", { row: 1, column: 2, value: 5 }],
    ["a formula's figure changes", { row: 1, column: 1, value: 5, keepsFormula: true }],
  ])("stays where %s", (_, cell) => {
    expect(packageOf(after(cell)).has("xl/calcChain.xml")).toBe(true);
  });
});
