import type { PatchCell, PatchRow, WorkbookPatch } from "../../../../src/core/workbook/patch";
import { readSnapshot } from "../../../../src/hosts/xlsx/reading/readSnapshot";
import { updateWorkbook } from "../../../../src/hosts/xlsx/updating/updateWorkbook";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writing/writeWorkbook";
import { cellsOf, valueOf } from "../../../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../../../support/checkXlsx";
import { elementsOf, packageOf, partOf, storedEntries } from "../../../support/packageOf";
import { sampleBlueprint } from "../../../support/sampleBlueprint";
import { mainNamespace, workbookFile } from "../../../support/workbookPackage";

const worksheet = "xl/worksheets/sheet1.xml";

function patchOf(sheet: string, cells: readonly PatchCell[], rows: readonly PatchRow[] = []): WorkbookPatch {
  return { sheets: [{ sheet, cells, rows }], last: null };
}

/** The text inside sheetData after a patch of a sheet that holds `data`. */
function dataAfter(data: string, cells: readonly PatchCell[], rows: readonly PatchRow[] = []): string {
  const file = workbookFile({ sheets: [{ name: "ก", data }], formats: ["0%", "0.00"] });
  const after = partOf(valueOf(updateWorkbook(file, patchOf("ก", cells, rows))), worksheet);
  return /<sheetData>(.*)<\/sheetData>/s.exec(after)?.[1] ?? "";
}

describe("a cell that a patch names", () => {
  it("keeps its format, and what its element says beside the value", () => {
    const data =
      '<row r="1"><c r="A1" s="2" ph="1" t="s" x:own="1" xmlns:x="urn:x"><v>0</v><extLst><ext uri="u"/></extLst></c></row>';
    expect(dataAfter(data, [{ row: 1, column: 1, value: 5 }])).toBe(
      '<row r="1"><c r="A1" s="2" ph="1" x:own="1" xmlns:x="urn:x"><v>5</v><extLst><ext uri="u"/></extLst></c></row>',
    );
  });

  it("holds its text itself, so that the shared strings stay as they are", () => {
    expect(
      dataAfter('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', [{ row: 1, column: 1, value: " ก " }]),
    ).toBe('<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> ก </t></is></c></row>');
  });

  it("is left empty with its format by null", () => {
    expect(
      dataAfter('<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"/></row>', [
        { row: 1, column: 1, value: null },
      ]),
    ).toBe('<row r="1"><c r="A1" s="1"/><c r="B1"/></row>');
  });

  it("loses the metadata that belonged to the value it had", () => {
    expect(
      dataAfter('<row r="1"><c r="A1" cm="1" vm="2" t="e"><v>#VALUE!</v></c></row>', [
        { row: 1, column: 1, value: 1 },
      ]),
    ).toBe('<row r="1"><c r="A1"><v>1</v></c></row>');
  });

  it("keeps its formula as written where only the figure changes", () => {
    const data =
      '<row r="1"><c r="A1" s="1" cm="1" t="str"><f t="array" ref="A1" aca="1">B1&amp;"x"</f><v>x</v></c></row>';
    expect(dataAfter(data, [{ row: 1, column: 1, value: true, keepsFormula: true }])).toBe(
      '<row r="1"><c r="A1" s="1" cm="1" t="b"><f t="array" ref="A1" aca="1">B1&amp;"x"</f><v>1</v></c></row>',
    );
  });

  it("takes the format of another as it stood before the patch", () => {
    const data = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row>';
    const cells = [
      { row: 1, column: 1, value: 1, formatOf: { row: 1, column: 2 } },
      { row: 1, column: 2, value: 2, formatOf: { row: 1, column: 1 } },
    ];
    expect(dataAfter(data, cells)).toBe(
      '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>',
    );
  });

  it("takes over whether another's number is a percentage", () => {
    const file = workbookFile({
      sheets: [{ name: "ก", data: '<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>' }],
      formats: ["0%"],
    });
    const after = valueOf(
      updateWorkbook(
        file,
        patchOf("ก", [{ row: 2, column: 2, value: 0.25, formatOf: { row: 1, column: 1 } }]),
      ),
    );
    expect(valueOf(readSnapshot(packageOf(after))).sheets[0]?.cells[1]).toMatchObject({
      value: 0.25,
      format: "percent",
    });
  });
});

describe("a cell that wasn't stored", () => {
  const data =
    '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"><c r="A4"/></row>';

  it.each([
    [
      "before, between and after those of its row",
      [1, 3, 5].map((column) => ({ row: 2, column, value: 0 })),
      [
        '<row r="2"><c r="A2"><v>0</v></c><c r="B2"><v>1</v></c><c r="C2"><v>0</v></c><c r="D2"><v>2</v></c><c r="E2"><v>0</v></c></row>',
        '<row r="4"><c r="A4"/></row>',
      ],
    ],
    [
      "in rows of its own before, between and after the others",
      [1, 3, 5].map((row) => ({ row, column: 1, value: 0 })),
      [
        '<row r="1"><c r="A1"><v>0</v></c></row>',
        '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>',
        '<row r="3"><c r="A3"><v>0</v></c></row>',
        '<row r="4"><c r="A4"/></row>',
        '<row r="5"><c r="A5"><v>0</v></c></row>',
      ],
    ],
  ])("stands %s", (_, cells, rows) => {
    expect(dataAfter(data, cells)).toBe(rows.join(""));
  });

  it("stands in order whatever the patch's order is", () => {
    const cells = [
      { row: 1, column: 3, value: 3 },
      { row: 1, column: 1, value: 1 },
    ];
    expect(dataAfter("", cells)).toBe('<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>');
  });

  it("stands in a row that held no cell", () => {
    expect(dataAfter('<row r="1" ht="30" customHeight="1"/>', [{ row: 1, column: 1, value: 1 }])).toBe(
      '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row>',
    );
  });

  it("has the format of its row, or else of its column", () => {
    const xml = `<worksheet xmlns="${mainNamespace}"><cols><col min="2" max="3" width="9" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1"/><row r="2" s="1"/></sheetData></worksheet>`;
    const file = workbookFile({ sheets: [{ name: "ก", xml }], formats: ["0%", "0.00"] });
    const cells = [1, 2].flatMap((row) => [1, 3].map((column) => ({ row, column, value: 1 })));
    const after = partOf(valueOf(updateWorkbook(file, patchOf("ก", cells))), worksheet);
    expect(elementsOf(after, "c")).toEqual([
      '<c r="A1" s="1">',
      '<c r="C1" s="1">',
      '<c r="A2">',
      '<c r="C2" s="2">',
    ]);
  });

  it("isn't stored for a null without a format", () => {
    expect(dataAfter("", [{ row: 3, column: 3, value: null }])).toBe("");
  });

  it("widens the extent that the sheet states", () => {
    const xml = `<worksheet xmlns="${mainNamespace}"><dimension ref="B2:C3"/><sheetData/></worksheet>`;
    const file = workbookFile({ sheets: [{ name: "ก", xml }] });
    const after = partOf(
      valueOf(updateWorkbook(file, patchOf("ก", [{ row: 7, column: 1, value: 1 }]))),
      worksheet,
    );
    expect(after).toContain(
      '<dimension ref="A2:C7"/><sheetData><row r="7"><c r="A7"><v>1</v></c></row></sheetData>',
    );
  });
});

describe("a row that a patch names", () => {
  it("gets height and visibility and keeps the rest", () => {
    const data =
      '<row r="1" ht="15" x:dyDescent="0.2" xmlns:x="urn:x" hidden="1"><c r="A1"/></row><row r="2" outlineLevel="1"/>';
    const rows = [
      { row: 1, heightPt: 40.5, isHidden: false },
      { row: 2, isHidden: true },
      { row: 3, heightPt: 20, isHidden: true },
    ];
    expect(dataAfter(data, [], rows)).toBe(
      '<row r="1" ht="40.5" x:dyDescent="0.2" xmlns:x="urn:x" customHeight="1"><c r="A1"/></row>' +
        '<row r="2" outlineLevel="1" hidden="1"/>' +
        '<row r="3" ht="20" customHeight="1" hidden="1"/>',
    );
  });
});

describe("updateWorkbook", () => {
  const form = valueOf(writeWorkbook(sampleBlueprint()));
  const answer: PatchCell = { row: 2, column: 3, value: "ไม่มี" };

  it("copies every part that it needn't change as it is stored", () => {
    const after = storedEntries(valueOf(updateWorkbook(form, patchOf("หมวด 1", [answer]))));
    const changed = [...storedEntries(form)].filter(([name, stored]) => !after.get(name)?.equals(stored));
    expect(changed.map(([name]) => name)).toEqual([worksheet]);
    expect([...after.keys()]).toEqual([...storedEntries(form).keys()]);
  });

  it("changes nothing for a patch that names no sheet", () => {
    expect(updateWorkbook(form, { sheets: [], last: null })).toEqual({ ok: true, value: form, problems: [] });
  });

  it("changes only what a second patch names in a file that it has patched before", () => {
    const once = valueOf(updateWorkbook(form, patchOf("หมวด 1", [answer])));
    const twice = valueOf(updateWorkbook(once, patchOf("หมวด 1", [answer])));
    expect(Buffer.compare(once, twice)).toBe(0);
  });

  it("asks a workbook that doesn't yet to be calculated on opening", () => {
    const patched = partOf(
      valueOf(updateWorkbook(workbookFile(), patchOf("Sheet1", [answer]))),
      "xl/workbook.xml",
    );
    expect(patched).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it("refuses a chart sheet's name like one that isn't there", () => {
    const file = workbookFile({ sheets: [{ name: "ก" }, { name: "แผนภูมิ", kind: "chartsheet" }] });
    expect(updateWorkbook(file, patchOf("แผนภูมิ", [answer])).problems.map(({ code }) => code)).toEqual([
      "file/sheet-missing",
    ]);
  });

  it("says what a file is that it can't update", () => {
    expect(
      updateWorkbook(new Uint8Array([1, 2, 3]), patchOf("ก", [answer])).problems.map(({ code }) => code),
    ).toEqual(["file/not-a-workbook"]);
  });

  it.each([
    ["not well formed", `<worksheet xmlns="${mainNamespace}"><sheetData>`, "file/damaged"],
    ["without sheetData", `<worksheet xmlns="${mainNamespace}"/>`, "file/damaged"],
    [
      "with a cell in another row",
      `<worksheet xmlns="${mainNamespace}"><sheetData><row r="1"><c r="A2"/></row></sheetData></worksheet>`,
      "file/damaged",
    ],
    [
      "with a row that stands twice",
      `<worksheet xmlns="${mainNamespace}"><sheetData><row/><row r="1"/></sheetData></worksheet>`,
      "file/damaged",
    ],
    [
      "with cells out of order",
      `<worksheet xmlns="${mainNamespace}"><sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData></worksheet>`,
      "file/damaged",
    ],
    [
      "with a document type",
      `<!DOCTYPE worksheet><worksheet xmlns="${mainNamespace}"><sheetData/></worksheet>`,
      "file/unsafe-xml",
    ],
  ])("refuses a worksheet %s", (_, xml, code) => {
    const result = updateWorkbook(workbookFile({ sheets: [{ name: "ก", xml }] }), patchOf("ก", [answer]));
    expect(result.problems.map((each) => each.code)).toEqual([code]);
  });

  it.each<[string, PatchCell]>([
    ["no number", { row: 1, column: 1, value: Number.NaN }],
    ["no place", { row: 0, column: 1, value: 1 }],
    ["a formula with its sign", { row: 1, column: 1, value: 1, formula: "=A1" }],
  ])("throws for %s", (_, cell) => {
    expect(() => updateWorkbook(form, patchOf("หมวด 1", [cell]))).toThrow("can't be written");
  });

  it("gives a text that begins like a formula a format that keeps it a text, and a number one that doesn't", () => {
    const quoted = valueOf(updateWorkbook(form, patchOf("หมวด 1", [{ row: 3, column: 5, value: "-ข้อ 1" }])));
    const formatOf = (file: Uint8Array): string => {
      const cell = elementsOf(partOf(file, worksheet), "c").find((each) => each.includes('r="E3"')) ?? "";
      const formats = elementsOf(
        /<cellXfs.*<\/cellXfs>/s.exec(partOf(file, "xl/styles.xml"))?.[0] ?? "",
        "xf",
      );
      return formats[Number(/ s="(\d+)"/.exec(cell)?.[1])] ?? "";
    };
    expect(formatOf(form)).not.toContain("quotePrefix");
    expect(formatOf(quoted)).toContain('quotePrefix="1"');
    expect(
      formatOf(valueOf(updateWorkbook(quoted, patchOf("หมวด 1", [{ row: 3, column: 5, value: 1 }])))),
    ).toBe(formatOf(form));
  });

  it("adds the format that a text needs to a workbook that doesn't have it", () => {
    const file = workbookFile({ sheets: [{ name: "ก", data: "" }] });
    const after = valueOf(
      updateWorkbook(
        file,
        patchOf("ก", [
          { row: 1, column: 1, value: "=ก" },
          { row: 2, column: 1, value: "@ก" },
        ]),
      ),
    );
    expect(partOf(after, "xl/styles.xml")).toContain(
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" quotePrefix="1"/></cellXfs>',
    );
    expect(elementsOf(partOf(after, worksheet), "c").map((cell) => / s="(\d)"/.exec(cell)?.[1])).toEqual([
      "1",
      "1",
    ]);
    expect(cellsOf(valueOf(readSnapshot(packageOf(after))), "ก")).toEqual({ A1: "=ก", A2: "@ก" });
  });

  (hasXlsxChecker ? it : it.skip)(
    `leaves a package without fault${hasXlsxChecker ? "" : " (skipped: no checker beside the repository)"}`,
    () => {
      const cells = [
        answer,
        { row: 12, column: 9, value: "=ก" },
        { row: 3, column: 4, value: "มี", formula: "C3" },
        { row: 5, column: 4, value: null },
      ];
      expect(
        findPackageFaults(
          valueOf(updateWorkbook(form, patchOf("หมวด 1", cells, [{ row: 30, isHidden: true }]))),
        ),
      ).toEqual([]);
    },
  );
});
