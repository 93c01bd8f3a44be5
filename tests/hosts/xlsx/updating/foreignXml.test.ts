import type { PatchCell } from "../../../../src/core/workbook/patch";
import { readSnapshot } from "../../../../src/hosts/xlsx/reading/readSnapshot";
import { updateWorkbook } from "../../../../src/hosts/xlsx/updating/updateWorkbook";
import { cellsOf, valueOf } from "../../../support/cellsOf";
import { packageOf, partOf } from "../../../support/packageOf";
import { mainNamespace, workbookFile } from "../../../support/workbookPackage";

const worksheet = "xl/worksheets/sheet1.xml";

function update(content: string | Uint8Array, cells: readonly PatchCell[]): Uint8Array {
  const file = workbookFile({ sheets: [{ name: "ก" }], parts: [{ name: worksheet, content }] });
  return valueOf(
    updateWorkbook(file, { sheets: [{ sheet: "ก", cells, rows: [{ row: 9, isHidden: true }] }], last: null }),
  );
}

const patch: readonly PatchCell[] = [
  { row: 1, column: 2, value: "ข" },
  { row: 2, column: 3, value: 3, formula: "A1*3" },
  { row: 4, column: 1, value: 4 },
];

describe("a worksheet written by another program", () => {
  it("keeps its prefix for the spreadsheet namespace", () => {
    const xml = `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="str"><x:f>"a"</x:f><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(partOf(update(xml, patch), worksheet)).toBe(
      `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>ข</x:t></x:is></x:c></x:row>` +
        '<x:row r="2"><x:c r="C2"><x:f>A1*3</x:f><x:v>3</x:v></x:c></x:row><x:row r="4"><x:c r="A4"><x:v>4</x:v></x:c></x:row><x:row r="9" hidden="1"/></x:sheetData></x:worksheet>',
    );
  });

  it("may leave out where its rows and cells are", () => {
    const xml = `<worksheet xmlns="${mainNamespace}"><sheetData><row><c><v>1</v></c><c><v>2</v></c><c r="E1"><v>5</v></c><c><v>6</v></c></row><row><c><v>2</v></c></row><row r="7"/><row><c><v>8</v></c></row></sheetData></worksheet>`;
    expect(cellsOf(valueOf(readSnapshot(packageOf(update(xml, patch)))), "ก")).toEqual({
      A1: 1,
      B1: "ข",
      E1: 5,
      F1: 6,
      A2: 2,
      C2: "=A1*3 → 3",
      A4: 4,
      A8: 8,
    });
  });

  it("may be of the strict namespace", () => {
    const xml = `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
    expect(cellsOf(valueOf(readSnapshot(packageOf(update(xml, patch)))), "ก")).toEqual({
      A1: 1,
      B1: "ข",
      C2: "=A1*3 → 3",
      A4: 4,
    });
  });

  it("may hold the names of cells in comments, sections, quoted values and other namespaces", () => {
    const xml = `<?xml version='1.0'?><!-- <sheetData/> --><worksheet xmlns='${mainNamespace}'\r\n xmlns:o='urn:o' o:a="</sheetData>"><o:sheetData><o:row r="1"/></o:sheetData><sheetData\n><row r='1' o:b='>'><!-- <c r="B1"/> --><c r='A1' t='str'><f><![CDATA["<c>"]]></f><v><![CDATA[<c>]]></v></c></row></sheetData><extLst><ext><o:x xmlns="urn:y"><row r="1"/></o:x></ext></extLst></worksheet>`;
    const after = partOf(update(xml, patch), worksheet);
    expect(after).toBe(
      xml.replace(
        "</c></row></sheetData><extLst>",
        `</c><c r="B1" t="inlineStr"><is><t>ข</t></is></c></row><row r="2"><c r="C2"><f>A1*3</f><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="9" hidden="1"/></sheetData><extLst>`,
      ),
    );
  });

  it("may be UTF-16, and is UTF-8 afterwards", () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${mainNamespace}"><sheetData><row r="1"><c r="A1" t="str"><v>ก</v></c></row></sheetData></worksheet>`;
    const after = update(Buffer.from(xml, "utf16le"), patch);
    expect(partOf(after, worksheet)).toContain('<?xml version="1.0" encoding="UTF-8"?>');
    expect(cellsOf(valueOf(readSnapshot(packageOf(after))), "ก")).toMatchObject({ A1: "ก", B1: "ข" });
  });
});
