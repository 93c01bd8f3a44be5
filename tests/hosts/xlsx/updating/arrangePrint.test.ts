import type { ArrangedSheet } from "../../../../src/core/workbook/printArrangement";
import { arrangePrint } from "../../../../src/hosts/xlsx/updating/arrangePrint";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writing/writeWorkbook";
import { blueprintOf, sheetOf } from "../../../support/blueprintOf";
import { valueOf } from "../../../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../../../support/checkXlsx";
import { elementsOf, partOf, storedEntries } from "../../../support/packageOf";
import { workbookFile } from "../../../support/workbookPackage";

const workbookPart = "xl/workbook.xml";
const arrangedSheet = (sheet: string, more: Partial<ArrangedSheet> = {}): ArrangedSheet => ({
  sheet,
  area: null,
  titleRows: null,
  hiddenRows: [],
  ...more,
});

function arranged(file: Uint8Array, ...sheets: readonly ArrangedSheet[]): Uint8Array {
  return valueOf(arrangePrint(file, { sheets }));
}

/** Three sheets that are printed and one that is hidden more firmly. */
function threeSheets(): Uint8Array {
  const printed = (name: string) => ({
    ...sheetOf(name, "| หัว | ค่า |\n| ก | 1 |\n| ข | 2 |"),
    print: {
      orientation: "portrait" as const,
      marginsCm: { left: 3, right: 2, top: 2, bottom: 2 },
      titleRows: { top: 1, bottom: 1 },
      area: { top: 1, left: 1, bottom: 3, right: 2 },
      breaksAfterRows: [],
    },
  });
  const stamp = { ...sheetOf("_pmqa", "| key |"), visibility: "very-hidden" as const };
  const blueprint = blueprintOf(printed("ปก"), printed("หมวด 1"), printed("แผน 'ก1"), stamp);
  return valueOf(writeWorkbook(blueprint));
}

describe("a workbook that is arranged for printing", () => {
  it("shows the arranged sheets alone, and keeps firmly hidden ones so", () => {
    const file = arranged(threeSheets(), arrangedSheet("หมวด 1"));
    expect(elementsOf(partOf(file, workbookPart), "sheet")).toEqual([
      expect.stringContaining('state="hidden"'),
      expect.not.stringContaining("state="),
      expect.stringContaining('state="hidden"'),
      expect.stringContaining('state="veryHidden"'),
    ]);
  });

  it("opens at the first of them, which alone is selected", () => {
    const file = arranged(threeSheets(), arrangedSheet("แผน 'ก1"), arrangedSheet("หมวด 1"));
    expect(elementsOf(partOf(file, workbookPart), "workbookView")).toEqual([
      '<workbookView firstSheet="1" activeTab="1"/>',
    ]);
    const views = [1, 2, 3].map((at) => partOf(file, `xl/worksheets/sheet${at}.xml`));
    expect(views.map((xml) => xml.includes('tabSelected="1"'))).toEqual([false, true, false]);
  });

  it("prints nothing of a hidden sheet where a program would print its area", () => {
    const names = elementsOf(
      partOf(arranged(threeSheets(), arrangedSheet("หมวด 1")), workbookPart),
      "definedName",
    );
    expect(names.filter((name) => name.includes("Print_Area"))).toEqual([
      '<definedName name="_xlnm.Print_Area" localSheetId="1">',
    ]);
  });

  it("has the areas and repeated rows that are said, under names quoted as formulas need them", () => {
    const area = { top: 2, left: 1, bottom: 3, right: 2 };
    const file = arranged(
      threeSheets(),
      arrangedSheet("หมวด 1"),
      arrangedSheet("แผน 'ก1", { area, titleRows: { top: 1, bottom: 2 } }),
    );
    const xml = partOf(file, workbookPart);
    expect(xml).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="1">\'หมวด 1\'!$A$1:$B$3</definedName>',
    );
    expect(xml).toContain(
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"2\">'แผน ''ก1'!$A$2:$B$3</definedName>",
    );
    expect(xml).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"2\">'แผน ''ก1'!$1:$2</definedName>",
    );
  });

  it("gets views, names and a visible sheet where its file has none", () => {
    const file = workbookFile({ sheets: [{ name: "ก" }, { name: "ข", state: "hidden" }] });
    const area = { top: 1, left: 1, bottom: 4, right: 3 };
    const xml = partOf(arranged(file, arrangedSheet("ข", { area })), workbookPart);
    expect(xml).toContain('<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews><sheets>');
    expect(xml).toContain(
      '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'ข\'!$A$1:$C$4</definedName></definedNames>',
    );
    expect(elementsOf(xml, "sheet")).toEqual([
      expect.stringContaining('state="hidden"'),
      expect.not.stringContaining("state="),
    ]);
  });

  it("hides rows, those too that aren't stored", () => {
    const file = arranged(threeSheets(), arrangedSheet("หมวด 1", { hiddenRows: [2, 5] }));
    const rows = elementsOf(partOf(file, "xl/worksheets/sheet2.xml"), "row");
    expect(rows.filter((row) => row.includes('hidden="1"'))).toEqual([
      expect.stringContaining('r="2"'),
      expect.stringContaining('r="5"'),
    ]);
  });

  it("is byte for byte the same in all else", () => {
    const file = threeSheets();
    const [before, after] = [
      storedEntries(file),
      storedEntries(arranged(file, arrangedSheet("หมวด 1", { hiddenRows: [2] }))),
    ];
    const changed = [...before].filter(([name, bytes]) => after.get(name)?.equals(bytes) !== true);
    expect(changed.map(([name]) => name).sort()).toEqual([
      workbookPart,
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  it("that lacks a sheet is told of it, and nothing is written", () => {
    expect(arrangePrint(threeSheets(), { sheets: [arrangedSheet("หมวด 9")] })).toMatchObject({
      ok: false,
      problems: [{ code: "file/sheet-missing", place: { sheet: "หมวด 9" } }],
    });
  });

  (hasXlsxChecker ? it : it.skip)("opens in Excel without repair", () => {
    const area = { top: 1, left: 1, bottom: 3, right: 2 };
    const sheets = [
      arrangedSheet("หมวด 1", { hiddenRows: [2, 9] }),
      arrangedSheet("แผน 'ก1", { area, titleRows: { top: 1, bottom: 1 } }),
    ];
    expect(findPackageFaults(arranged(threeSheets(), ...sheets))).toEqual([]);
  });
});
