import type { Blueprint, BlueprintSheet } from "../../../../src/core/workbook/blueprint";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writing/writeWorkbook";
import { blueprintOf, emptySheet, sheetOf } from "../../../support/blueprintOf";
import { valueOf } from "../../../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../../../support/checkXlsx";
import { elementsOf, packageOf, partOf } from "../../../support/packageOf";
import { sampleBlueprint } from "../../../support/sampleBlueprint";

const write = (blueprint: Blueprint): Uint8Array => valueOf(writeWorkbook(blueprint));
const worksheetOf = (sheet: BlueprintSheet): string =>
  partOf(write(blueprintOf(sheet)), "xl/worksheets/sheet1.xml");

describe("writeWorkbook", () => {
  const written = write(sampleBlueprint());
  const worksheet = partOf(written, "xl/worksheets/sheet1.xml");

  it("makes the same bytes of the same blueprint", () => {
    expect(Buffer.compare(written, write(sampleBlueprint()))).toBe(0);
  });

  it("makes one part for each thing", () => {
    expect(packageOf(written).entries.map(({ name }) => name)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/worksheets/sheet4.xml",
      "xl/tables/table1.xml",
      "xl/styles.xml",
      "xl/sharedStrings.xml",
      "docProps/core.xml",
      "docProps/app.xml",
      "docProps/custom.xml",
    ]);
  });

  it("puts a worksheet's elements in the order of the schema", () => {
    const children = [...worksheet.matchAll(/<(\w+)[^>]*>/g)].map(([, name]) => name);
    const order = [
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
    ];
    expect(
      children.filter((name, index) => order.includes(name ?? "") && children.indexOf(name) === index),
    ).toEqual(order);
  });

  it("names print areas and repeated rows with Thai sheet names in quotes", () => {
    expect(partOf(written, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'หมวด 1'!$B$1:$E$8</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">'หมวด 1'!$1:$1</definedName>`,
    );
  });

  it("prints a sheet one page wide, or at its scale over pages side by side with its first columns on each", () => {
    expect(worksheet).toContain('<sheetPr><tabColor rgb="FF1F3864"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(worksheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    const across = { scalePercent: 70, titleColumns: 2, breaksAfterColumns: [9, 16] };
    const marginsCm = { left: 1, right: 1, top: 2, bottom: 2 };
    const titleRows = { top: 1, bottom: 3 };
    const wide: BlueprintSheet = {
      ...emptySheet("ข้อมูล"),
      print: { orientation: "landscape", marginsCm, titleRows, across, breaksAfterRows: [8] },
    };
    const xml = worksheetOf(wide);
    expect(xml).not.toContain("fitTo");
    expect(xml).toContain('<pageSetup paperSize="9" scale="70" orientation="landscape"/>');
    expect(xml).toContain(
      '</rowBreaks><colBreaks count="2" manualBreakCount="2">' +
        '<brk id="9" max="1048575" man="1"/><brk id="16" max="1048575" man="1"/></colBreaks>',
    );
    expect(partOf(write(blueprintOf(wide)), "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'ข้อมูล'!$A:$B,'ข้อมูล'!$1:$3</definedName>`,
    );
    if (hasXlsxChecker) expect(findPackageFaults(write(blueprintOf(wide)))).toEqual([]);
  });

  it("gives a name to its sheet alone where the blueprint says so", () => {
    const names = elementsOf(partOf(written, "xl/workbook.xml"), "definedName").slice(0, 2);
    expect(names).toEqual(['<definedName name="answers">', '<definedName name="ผลรวม" localSheetId="0">']);
  });

  it("opens on the first sheet that people see", () => {
    const file = write(blueprintOf({ ...emptySheet("ซ่อน"), visibility: "very-hidden" }, emptySheet("ปก")));
    expect(partOf(file, "xl/workbook.xml")).toContain('<workbookView firstSheet="1" activeTab="1"/>');
    expect(partOf(file, "xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
    expect(partOf(file, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
  });

  it("asks to be calculated on opening", () => {
    expect(partOf(written, "xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it("writes a formula with its figure, and the kind of the figure", () => {
    expect(worksheet).toContain("<f>SUM(D2:D4)</f><v>2</v></c>");
    expect(worksheet).toMatch(/<c r="D6" s="\d+" t="str"><f>[^<]+<\/f><v>ผ่าน<\/v><\/c>/);
    expect(worksheet).toMatch(/<c r="E6" s="\d+" t="b"><f>D5&gt;1<\/f><v>1<\/v><\/c>/);
  });

  it("stores a text once however often it stands", () => {
    const file = write(blueprintOf(sheetOf("ก", "| มี | มี |\n| มี | ไม่มี |")));
    expect(partOf(file, "xl/sharedStrings.xml")).toContain(
      'count="4" uniqueCount="2"><si><t>มี</t></si><si><t>ไม่มี</t></si></sst>',
    );
  });

  it("gives a text that begins like a formula a format that keeps it a text", () => {
    const [, , quotedFormat] = elementsOf(
      partOf(write(blueprintOf(sheetOf("ก", '| ก | "=1" |'))), "xl/styles.xml"),
      "xf",
    ).slice(1);
    expect(quotedFormat).toContain('quotePrefix="1"');
  });

  it("keeps one format for cells that look the same", () => {
    const file = write(blueprintOf(sheetOf("ก", "| ก | ข |\n| ค | 1 |")));
    expect(partOf(file, "xl/styles.xml")).toContain('<cellXfs count="2">');
  });

  it("keeps the Normal font first, since column widths count its digits", () => {
    expect(elementsOf(partOf(written, "xl/styles.xml"), "name")[0]).toBe('<name val="Arial"/>');
  });

  it("stores a column's width with its padding", () => {
    expect(elementsOf(worksheet, "col").map((column) => /width="([^"]+)"/.exec(column)?.[1])).toEqual([
      "2.7109375",
      "40.7109375",
      "14.7109375",
      "12.7109375",
      "0.85546875",
    ]);
  });

  it("sets the default row height firmly", () => {
    expect(worksheet).toContain('<sheetFormatPr defaultRowHeight="24" customHeight="1"');
  });

  it("protects without a password and lets people widen, filter and sort", () => {
    expect(elementsOf(worksheet, "sheetProtection")).toEqual([
      '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
    ]);
  });

  it("gives every conditional format its own priority, the first the highest", () => {
    expect(elementsOf(worksheet, "cfRule").map((rule) => /priority="(\d+)"/.exec(rule)?.[1])).toEqual([
      "1",
      "2",
    ]);
  });

  it("lets anything through where a validation has no alert", () => {
    expect(elementsOf(worksheet, "dataValidation")[2]).toContain('showErrorMessage="0"');
  });

  it.each([
    [
      "rows",
      { rows: 2, columns: 0 },
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    ],
    [
      "columns",
      { rows: 0, columns: 3 },
      '<pane xSplit="3" topLeftCell="D1" activePane="topRight" state="frozen"/>',
    ],
    [
      "both",
      { rows: 2, columns: 3 },
      '<pane xSplit="3" ySplit="2" topLeftCell="D3" activePane="bottomRight" state="frozen"/>',
    ],
  ])("freezes %s", (_, freeze, pane) => {
    expect(worksheetOf({ ...emptySheet("ก"), freeze })).toContain(pane);
  });

  it("freezes nothing where no row or column is named", () => {
    expect(worksheetOf({ ...emptySheet("ก"), freeze: { rows: 0, columns: 0 } })).not.toContain("<pane");
  });

  it("leaves out the custom properties where there are none", () => {
    expect(packageOf(write(blueprintOf(emptySheet("ก")))).has("docProps/custom.xml")).toBe(false);
  });

  it("says which program made the file", () => {
    expect(partOf(written, "docProps/app.xml")).toContain("<Application>PMQA Workbook</Application>");
  });

  it("drops what XML can't hold, and makes every line end one", () => {
    const file = write(blueprintOf(sheetOf("ก", '| "ก\\u0000\\u0007ข\\ud800ค\\uffff\\r\\nง\\rจ" |')));
    expect(partOf(file, "xl/sharedStrings.xml")).toContain(">กขค\nง\nจ</t>");
  });

  it("escapes what a program would take for an escape", () => {
    const file = write(blueprintOf(sheetOf("ก", "| _x0041_ | x0041_ | _x41_ |")));
    expect(partOf(file, "xl/sharedStrings.xml")).toContain(
      "<si><t>_x005F_x0041_</t></si><si><t>x0041_</t></si><si><t>_x41_</t></si>",
    );
  });

  it("refuses every text that no cell can hold, with its place", () => {
    const long = "ก".repeat(32_768);
    const result = writeWorkbook(
      blueprintOf(sheetOf("หมวด 1", `| ${long} | ก |\n| ก | ${long} |`), sheetOf("ข", `| ${long} |`)),
    );
    expect(result.ok).toBe(false);
    expect(result.problems.map(({ code, place, params }) => [code, place.sheet, place.cell, params])).toEqual(
      [
        ["file/text-too-long", "หมวด 1", "A1", { length: 32_768, longest: 32_767 }],
        ["file/text-too-long", "หมวด 1", "B2", { length: 32_768, longest: 32_767 }],
        ["file/text-too-long", "ข", "A1", { length: 32_768, longest: 32_767 }],
      ],
    );
  });

  it("throws for a blueprint that is faulty", () => {
    expect(() => writeWorkbook(blueprintOf())).toThrow("no sheet is visible");
  });
});

const checked = hasXlsxChecker ? it : it.skip;
const where = hasXlsxChecker ? "" : " (skipped: the checker isn't beside the repository)";

describe("a written package", () => {
  checked(`has no fault by the standard's schemas and Excel's unwritten rules${where}`, () => {
    expect(findPackageFaults(write(sampleBlueprint()))).toEqual([]);
  });

  checked(`has none where it holds one empty sheet${where}`, () => {
    expect(findPackageFaults(write(blueprintOf(emptySheet("ก"))))).toEqual([]);
  });
});
