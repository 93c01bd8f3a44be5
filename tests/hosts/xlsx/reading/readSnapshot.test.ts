import type { Snapshot } from "../../../../src/core/workbook/snapshot";
import { a1 } from "../../../../src/core/workbook/address";
import { openPackage } from "../../../../src/hosts/xlsx/package/openPackage";
import type { ReadingLimits } from "../../../../src/hosts/xlsx/reading/readingLimits";
import { readSnapshot } from "../../../../src/hosts/xlsx/reading/readSnapshot";
import {
  type HandMadeWorkbook,
  mainNamespace,
  relationships,
  workbookFile,
  worksheetXml,
} from "../../../support/workbookPackage";

function read(workbook: HandMadeWorkbook, limits: Partial<ReadingLimits> = {}) {
  const opened = openPackage(workbookFile(workbook));
  return opened.ok ? readSnapshot(opened.value, limits) : opened;
}

/** What was read; fails the test where nothing was. */
function snapshotOf(workbook: HandMadeWorkbook): Snapshot {
  const result = read(workbook);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The cells of a one-sheet workbook, as "A1 number 12 percent =A2" lines. */
function cellsOf(data: string, more: HandMadeWorkbook = {}): readonly string[] {
  const [sheet] = snapshotOf({ ...more, sheets: [{ data }] }).sheets;
  return sheet!.cells.map(({ row, column, kind, value, format, formula }) =>
    [
      a1(row, column),
      kind,
      JSON.stringify(value),
      format,
      ...(formula === undefined ? [] : [`=${formula}`]),
    ].join(" "),
  );
}

describe("readSnapshot", () => {
  it("tells numbers, texts, logical values and errors apart, and leaves blank cells out", () => {
    const data = `<row r="2">
      <c r="A2" t="s"><v>1</v></c><c r="B2"><v>-12.5</v></c><c r="C2" t="n"><v>1E-3</v></c><c r="D2" t="b"><v>1</v></c>
      <c r="E2" t="b"><v>0</v></c><c r="F2" t="e"><v>#DIV/0!</v></c><c r="G2" s="0"/><c r="H2"><v></v></c>
      <c r="I2" t="s"><v>0</v></c><c r="J2" t="str"><v>มี</v></c></row>`;
    expect(cellsOf(data, { strings: "<si><t/></si><si><t>ไม่มี</t></si>" })).toEqual([
      'A2 text "ไม่มี" general',
      "B2 number -12.5 general",
      "C2 number 0.001 general",
      "D2 logical true general",
      "E2 logical false general",
      'F2 error "#DIV/0!" general',
      'J2 text "มี" general',
    ]);
  });

  it("gives zero as a number and a formula without a figure as an empty text", () => {
    const data =
      '<row><c><v>0</v></c><c><f>A1</f><v>0</v></c><c t="str"><f>IF(A1,"x","")</f><v></v></c><c><f>NOW()</f></c><c><f>=1</f><v>1</v></c></row>';
    expect(cellsOf(data)).toEqual([
      "A1 number 0 general",
      "B1 number 0 general =A1",
      'C1 text "" general =IF(A1,"x","")',
      'D1 text "" general =NOW()',
      "E1 number 1 general =1",
    ]);
  });

  it("keeps a number that isn't one as text", () => {
    expect(cellsOf("<row><c><v>NaN</v></c><c><v>1e999</v></c><c><v>12 345</v></c></row>")).toEqual([
      'A1 text "NaN" general',
      'B1 text "1e999" general',
      'C1 text "12 345" general',
    ]);
  });

  it("joins the runs of rich texts, shared and inline, without their reading aids", () => {
    const rich =
      '<r><rPr><b/></rPr><t xml:space="preserve">ตัวหนา </t></r><r><t>ธรรมดา</t></r><rPh sb="0" eb="1"><t>อ่านว่า</t></rPh><phoneticPr fontId="1"/>';
    const data = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is>${rich}</is></c><c t="inlineStr"><is><t>สั้น</t></is></c></row>`;
    expect(cellsOf(data, { strings: `<si>${rich}</si>` })).toEqual([
      'A1 text "ตัวหนา ธรรมดา" general',
      'B1 text "ตัวหนา ธรรมดา" general',
      'C1 text "สั้น" general',
    ]);
  });

  it("keeps spaces whether or not the file asks for it, makes line ends newlines and resolves escapes", () => {
    const strings =
      "<si><t> ก </t></si><si><t>a_x000D_\r\nb&#13;&#10;c</t></si><si><t>_x005F_x0041__x0E01_</t></si><si><t>&lt;&#x1F600;&gt;_xZZZZ_</t></si>";
    const data = `<row>${[0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("")}</row>`;
    expect(cellsOf(data, { strings })).toEqual([
      'A1 text " ก " general',
      'B1 text "a\\nb\\nc" general',
      'C1 text "_x0041_ก" general',
      'D1 text "<😀>_xZZZZ_" general',
    ]);
  });

  it("classes numbers by their formats, built in and the file's own, and nothing but numbers", () => {
    const parts = [
      {
        name: "xl/styles.xml",
        content: `<styleSheet xmlns="${mainNamespace}"><numFmts><numFmt numFmtId="164" formatCode="[$-D07041E]d/m/yyyy"/><numFmt numFmtId="9" formatCode="0.0&quot;%&quot;"/></numFmts><cellXfs>${[0, 10, 14, 46, 71, 164, 9, 999].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
      },
    ];
    const cells = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
    const data = `<row>${cells}<c s="1" t="str"><v>85%</v></c><c s="2" t="b"><v>1</v></c></row>`;
    expect(cellsOf(data, { parts })).toEqual([
      "A1 number 1 general",
      "B1 number 1 percent",
      "C1 number 1 date",
      "D1 number 1 date",
      "E1 number 1 date",
      "F1 number 1 date",
      "G1 number 1 general",
      "H1 number 1 general",
      "I1 number 1 general",
      'J1 text "85%" general',
      "K1 logical true general",
    ]);
  });

  it("gives dates written out as serial numbers, and what is no date as text", () => {
    const dates = [
      "2026-11-05",
      "2026-11-05T12:00:00Z",
      "2569-10-01T06:00",
      "1900-03-01",
      "1900-02-28",
      "2026-02-30",
      "soon",
    ];
    const data = `<row>${dates.map((date) => `<c t="d"><v>${date}</v></c>`).join("")}</row>`;
    expect(cellsOf(data)).toEqual([
      "A1 number 46331 date",
      "B1 number 46331.5 date",
      "C1 number 244623.25 date",
      "D1 number 61 date",
      'E1 text "1900-02-28" general',
      'F1 text "2026-02-30" general',
      'G1 text "soon" general',
    ]);
  });

  it("counts dates from 1900 where the workbook counts from 1904, and leaves other numbers as they are", () => {
    const more = { workbookProperties: '<workbookPr date1904="1"/>', formats: ["d/m/yyyy", "0%"] };
    expect(
      cellsOf('<row><c s="1"><v>44869</v></c><c s="2"><v>0.5</v></c><c><v>7</v></c></row>', more),
    ).toEqual(["A1 number 46331 date", "B1 number 0.5 percent", "C1 number 7 general"]);
  });

  it("places rows and cells that say nowhere where they are, and puts all in reading order", () => {
    expect(
      cellsOf(
        "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r='9'><c><v>5</v></c></row><row><c><v>6</v></c></row>",
      ),
    ).toEqual([
      "A1 number 1 general",
      "D1 number 2 general",
      "E1 number 3 general",
      "A2 number 4 general",
      "A9 number 5 general",
      "A10 number 6 general",
    ]);
    expect(
      cellsOf(
        '<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="C1"><v>1</v></c></row>',
      ),
    ).toEqual(["C1 number 1 general", "A3 number 2 general", "B3 number 3 general"]);
  });

  it("gives every cell of a shared formula its own, wherever the formula is written", () => {
    const shared = (id: number, text = "") =>
      `<f t="shared" si="${id}"${text === "" ? "/>" : ` ref="B1:B3">${text}</f>`}`;
    const data = `
      <row r="1"><c r="A1">${shared(1)}<v>1</v></c><c r="B1">${shared(0, "A1*$A$1")}<v>1</v></c></row>
      <row r="2"><c r="A2">${shared(1, "C2+1")}<v>2</v></c><c r="B2">${shared(0)}<v>2</v></c></row>
      <row r="3"><c r="A3">${shared(7)}<v>3</v></c><c r="B3">${shared(0)}<v>3</v></c></row>`;
    expect(cellsOf(data)).toEqual([
      "A1 number 1 general =C1+1",
      "B1 number 1 general =A1*$A$1",
      "A2 number 2 general =C2+1",
      "B2 number 2 general =A2*$A$1",
      "A3 number 3 general =",
      "B3 number 3 general =A3*$A$1",
    ]);
  });

  it("gives an array formula to the cell that has it, and takes a data table's figures for plain values", () => {
    const data = `<row><c><f t="array" ref="A1:B1">{1,2}*2</f><v>2</v></c><c><v>4</v></c><c><f t="dataTable" ref="C1" r1="A1"/><v>5</v></c></row>`;
    expect(cellsOf(data)).toEqual([
      "A1 number 2 general ={1,2}*2",
      "B1 number 4 general",
      "C1 number 5 general",
    ]);
  });

  it("lists sheets in the order of their tabs, hidden ones too, and leaves out what has no cells", () => {
    const workbook: HandMadeWorkbook = {
      sheets: [
        { name: "ปก", data: "<row><c><v>1</v></c></row>" },
        { name: "กราฟ", kind: "chartsheet" },
        { name: "__proto__", state: "hidden" },
        { name: "_pmqa", state: "veryHidden" },
        { name: "ถาม", kind: "dialogsheet" },
        { name: "a_x0026_b &amp; c" },
      ],
    };
    expect(
      snapshotOf(workbook).sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length]),
    ).toEqual([
      ["ปก", "visible", 1],
      ["__proto__", "hidden", 0],
      ["_pmqa", "very-hidden", 0],
      ["a&b & c", "visible", 0],
    ]);
  });

  it("reads strict files, files with prefixes and files in UTF-16 alike", () => {
    const strict = "http://purl.oclc.org/ooxml";
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const sheet = `<s:worksheet xmlns:s="${strict}/spreadsheetml/main"><s:sheetData><s:row><s:c t="s"><s:v>0</s:v></s:c></s:row></s:sheetData></s:worksheet>`;
    const parts = [
      {
        name: "xl/workbook.xml",
        content: `<s:workbook xmlns:s="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships" conformance="strict"><s:sheets><s:sheet name="หมวด 1" sheetId="1" q:id="rId1"/></s:sheets></s:workbook>`,
      },
      {
        name: "xl/_rels/workbook.xml.rels",
        content: relationships([
          ["rId1", "worksheet", "/xl/pages/one.xml"],
          ["x", "sharedStrings", "texts.xml"],
        ]).replaceAll(office, `${strict}/officeDocument/relationships`),
      },
      { name: "xl/pages/one.xml", content: Buffer.from(`\ufeff${sheet}`, "utf16le") },
      { name: "xl/texts.xml", content: `\ufeff<sst xmlns="${mainNamespace}"><si><t>มี</t></si></sst>` },
    ];
    const [read] = snapshotOf({ parts }).sheets;
    expect(read).toEqual({
      name: "หมวด 1",
      visibility: "visible",
      cells: [{ row: 1, column: 1, kind: "text", value: "มี", format: "general" }],
      validated: [],
    });
  });

  it("takes texts for texts, whatever objects call their own", () => {
    const strings = "<si><t>__proto__</t></si><si><t>constructor</t></si>";
    expect(cellsOf('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', { strings })).toEqual([
      'A1 text "__proto__" general',
      'B1 text "constructor" general',
    ]);
    expect(read({ sheets: [{ data: '<row><c t="s"><v>length</v></c></row>' }], strings })).toMatchObject({
      problems: [{ code: "file/sheet-unreadable" }],
    });
  });

  describe("a damaged sheet", () => {
    const good = { name: "ดี", data: "<row><c><v>1</v></c></row>" };

    it.each([
      ["isn't well formed", { xml: "<worksheet>" }],
      ["is another kind of part", { xml: `<sst xmlns="${mainNamespace}"/>` }],
      ["has a column past the last", { data: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }],
      ["has a column without end", { data: `<row>${"<c/>".repeat(16_385)}</row>` }],
      ["has a row past the last", { data: '<row r="1048577"><c><v>1</v></c></row>' }],
      ["has a row of no number", { data: '<row r="__proto__"><c><v>1</v></c></row>' }],
      ["has a cell with no address", { data: '<row r="1"><c r="1A"><v>1</v></c></row>' }],
      ["has a cell outside of rows", { data: "<c><v>1</v></c>" }],
      ["has two cells in one place", { data: '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' }],
      ["points to a text that isn't there", { data: '<row><c t="s"><v>9</v></c></row>' }],
      ["points to no text", { data: '<row><c t="s"><v></v></c></row>' }],
    ])("that %s is named, and the others are read", (_, sheet) => {
      const result = read({ sheets: [good, { name: "เสีย", ...sheet }, { ...good, name: "ดีด้วย" }] });
      expect(result).toMatchObject({
        ok: true,
        value: { sheets: [{ name: "ดี" }, { name: "ดีด้วย" }] },
        problems: [{ code: "file/sheet-unreadable", severity: "warning", place: { sheet: "เสีย" } }],
      });
    });

    it("is one whose part is missing, outside, or another sheet's", () => {
      const rels = relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/missing.xml"],
        ["rId3", "worksheet", "WORKSHEETS/sheet1.xml"],
      ]);
      const outside =
        '<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="http://example.org/sheet.xml" TargetMode="External"/></Relationships>';
      const parts = [
        { name: "xl/_rels/workbook.xml.rels", content: rels.replace("</Relationships>", outside) },
      ];
      const sheets = ["หนึ่ง", "หาย", "ซ้ำ", "นอก", "ไร้"].map((name) => ({ ...good, name }));
      const result = read({ sheets, parts });
      expect(result.ok && result.value.sheets.map(({ name }) => name)).toEqual(["หนึ่ง"]);
      expect(result.problems.map(({ code, place }) => [code, place.sheet])).toEqual([
        ["file/sheet-unreadable", "หาย"],
        ["file/sheet-unreadable", "ซ้ำ"],
        ["file/sheet-unreadable", "นอก"],
        ["file/sheet-unreadable", "ไร้"],
      ]);
    });
  });

  it.each<[string, HandMadeWorkbook]>([
    ["its workbook part", { parts: [{ name: "xl/workbook.xml", content: "<workbook" }] }],
    ["its texts", { parts: [{ name: "xl/sharedStrings.xml", content: "<sst" }] }],
    ["its styles", { parts: [{ name: "xl/styles.xml", content: "<styleSheet" }] }],
    ["its relationships", { parts: [{ name: "xl/_rels/workbook.xml.rels", content: "<Relationships" }] }],
    ["its sheets, which are none", { sheets: [] }],
    ["its sheets, two of one name", { sheets: [{ name: "ก a" }, { name: "ก A" }] }],
  ])("fails where a workbook is damaged in %s", (_, workbook) => {
    expect(read(workbook)).toMatchObject({ ok: false, problems: [{ code: "file/damaged" }] });
  });

  it("fails where any part declares entities", () => {
    const xml = `<!DOCTYPE worksheet [<!ENTITY a "b">]>${worksheetXml("")}`;
    expect(read({ sheets: [{ xml }] })).toMatchObject({ ok: false, problems: [{ code: "file/unsafe-xml" }] });
  });

  const formulas =
    '<row r="1"><c r="A1"><f t="shared" si="0">B1+B2</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>';
  it.each<[keyof ReadingLimits, number, HandMadeWorkbook]>([
    ["sheets", 1, { sheets: [{}, {}] }],
    [
      "cells",
      3,
      {
        sheets: [
          { data: "<row><c><v>1</v></c><c><v>1</v></c></row>" },
          { data: "<row><c><v>1</v></c><c><v>1</v></c></row>" },
        ],
      },
    ],
    ["cells", 1, { sheets: [{ data: "<row><c><v>1</v></c><c><v>1</v></c></row>" }] }],
    ["textLength", 4, { strings: "<si><r><t>กขค</t></r><r><t>ง จ</t></r></si>" }],
    [
      "textLength",
      4,
      { sheets: [{ data: '<row><c t="inlineStr"><is><r><t>กขค</t></r><r><t>งจ</t></r></is></c></row>' }] },
    ],
    ["textLength", 4, { sheets: [{ data: "<row><c><f>A1+A2</f></c></row>" }] }],
    ["formulaCharacters", 4, { sheets: [{ data: formulas }] }],
    ["formulaCharacters", 9, { sheets: [{ data: formulas }] }],
  ])("fails past its bound of %s (%d)", (measure, limit, workbook) => {
    expect(read(workbook, { [measure]: limit })).toMatchObject({
      ok: false,
      problems: [{ code: "file/too-large", params: { measure, limit } }],
    });
  });

  it("doesn't change the file it reads", () => {
    const file = workbookFile({ sheets: [{ data: formulas }] });
    const before = file.slice();
    const opened = openPackage(file);
    if (opened.ok) readSnapshot(opened.value);
    expect(file).toEqual(before);
  });
});
