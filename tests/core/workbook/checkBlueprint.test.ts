import type { Blueprint, BlueprintSheet } from "../../../src/core/workbook/blueprint";
import { checkBlueprint } from "../../../src/core/workbook/checkBlueprint";
import { blueprintOf, emptySheet, sheetOf } from "../../support/blueprintOf";
import { sampleBlueprint } from "../../support/sampleBlueprint";

const box = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const margins = { left: 1, right: 1, top: 1, bottom: 1 };
const print = { orientation: "portrait", marginsCm: margins, breaksAfterRows: [] } as const;
const across = { scalePercent: 70, titleColumns: 1, breaksAfterColumns: [] };

/** The faults of a workbook of one sheet "ก" that holds A1 to B3, changed as a test wants it. */
function faultsOf(more: Partial<BlueprintSheet>, workbook: Partial<Blueprint> = {}): readonly string[] {
  return checkBlueprint({
    ...blueprintOf(sheetOf("ก", "| ชื่อ | ผล |\n| a | 1 |\n| b | 2 |", more)),
    ...workbook,
  });
}

const rows = (...numbers: readonly number[]) => numbers.map((row) => ({ row, cells: [] }));
const cells = (...columns: readonly number[]) => [
  { row: 1, cells: columns.map((column) => ({ column, value: 1, style: "plain" as const })) },
];
const validation = (more: object) => ({
  validations: [{ boxes: [box(1, 1)], rule: { kind: "any" as const }, ...more }],
});
const table = (more: object) => ({
  tables: [{ name: "t", box: box(1, 1, 3, 2), columns: ["ชื่อ", "ผล"], ...more }],
});

describe("checkBlueprint", () => {
  it("finds nothing wrong with a sound blueprint", () => {
    expect(checkBlueprint(sampleBlueprint())).toEqual([]);
  });

  it("collects all faults in one pass", () => {
    expect(faultsOf({ rows: rows(2, 1), merges: [box(1, 1)], tabColour: "blue" })).toHaveLength(3);
  });

  it.each<[string, Partial<BlueprintSheet>, string]>([
    ["rows out of order", { rows: rows(2, 1) }, "ก: row 1 is out of order or stands twice"],
    ["a row that stands twice", { rows: rows(1, 1) }, "ก: row 1 is out of order or stands twice"],
    ["row 0", { rows: rows(0) }, "ก: row 0 isn't a row"],
    [
      "a row higher than a page's",
      { rows: [{ row: 1, heightPt: 409.6, cells: [] }] },
      "ก: row 1: height must be over 0 and at most 409.5 pt",
    ],
    [
      "a default height of nothing",
      { defaultRowHeightPt: 0 },
      "ก: default row: height must be over 0 and at most 409.5 pt",
    ],
    ["cells out of order", { rows: cells(2, 1) }, "ก: A1 is out of order or stands twice"],
    ["a cell that stands twice", { rows: cells(1, 1) }, "ก: A1 is out of order or stands twice"],
    ["a column past XFD", { rows: cells(16_385) }, "ก: column 16385 of row 1 isn't a column"],
    [
      "a number that isn't one",
      { rows: [{ row: 1, cells: [{ column: 1, value: Number.NaN, style: "plain" }] }] },
      "ก: A1 holds NaN",
    ],
    ["a column wider than 255", { columns: [{ widthChars: 256 }] }, "ก: column width isn't 0 to 255: 256"],
    [
      "half a frozen row",
      { freeze: { rows: 0.5, columns: 0 } },
      "ก: frozen rows or columns aren't whole numbers",
    ],
    ["a colour by name", { tabColour: "blue" }, "ก: tab colour isn't RRGGBB: blue"],
    [
      "merges that overlap",
      { merges: [box(5, 1, 6, 2), box(6, 2, 7, 3)] },
      "ก: merges overlap: A5:B6 and B6:C7",
    ],
    ["a merge of one cell", { merges: [box(5, 1)] }, "ก: merge of one cell: A5"],
    ["a merge over values", { merges: [box(2, 1, 2, 2)] }, "ก: B2 holds a value that its merge hides"],
    [
      "a merge over a table",
      { merges: [box(3, 2, 4, 2)], ...table({}) },
      "ก: merge B3:B4 overlaps the table t",
    ],
    [
      "a table whose heads differ",
      table({ columns: ["ชื่อ", "คะแนน"] }),
      "ก: table t: head cell differs from column คะแนน",
    ],
    ["a table with too few columns", table({ columns: ["ชื่อ"] }), "ก: table t: columns and range differ"],
    ["a table of heads alone", table({ box: box(1, 1, 1, 2) }), "ก: table t has no row below its heads"],
    [
      "validations of one cell",
      { validations: [box(1, 1, 9), box(9, 1)].map((each) => ({ boxes: [each], rule: { kind: "any" } })) },
      "ก: validations overlap: A1:A9 and A9",
    ],
    ["a validation of nothing", validation({ boxes: [] }), "ก: validation of : validation has no range"],
    [
      "a list over 255 characters",
      validation({ rule: { kind: "list", source: `"${"ก".repeat(256)}"` } }),
      "ก: validation of A1: list has over 255 characters",
    ],
    [
      "a list in a sheet that doesn't exist",
      validation({ rule: { kind: "list", source: "ข!$A$1" } }),
      "ก: validation of A1: list refers to a sheet that doesn't exist: ข",
    ],
    [
      "a prompt over 255 characters",
      validation({ prompt: { title: "", text: "ก".repeat(256) } }),
      "ก: validation of A1: prompt has over 255 characters",
    ],
    [
      "a prompt's title over 32",
      validation({ prompt: { title: "ก".repeat(33), text: "" } }),
      "ก: validation of A1: prompt title has over 32 characters",
    ],
    [
      "an alert over 255 characters",
      validation({ alert: { style: "stop", title: "", text: "ก".repeat(256) } }),
      "ก: validation of A1: alert has over 255 characters",
    ],
    [
      "a conditional format that asks a sheet that doesn't exist",
      { conditionalFormats: [{ boxes: [box(1, 1)], formula: "ข!A1", style: "met" }] },
      "ก: conditional format formula refers to a sheet that doesn't exist: ข",
    ],
    [
      "a header over 255 characters",
      { print: { ...print, header: { left: "ก".repeat(254) } } },
      "ก: header has over 255 characters",
    ],
    [
      "page breaks out of order",
      { print: { ...print, breaksAfterRows: [9, 3] } },
      "ก: page break after row 3 is out of order",
    ],
    [
      "too many page breaks",
      { print: { ...print, breaksAfterRows: Array.from({ length: 1027 }, (_, index) => index + 1) } },
      "ก: over 1,026 page breaks",
    ],
    [
      "breaks of pages side by side out of order",
      { print: { ...print, across: { ...across, breaksAfterColumns: [4, 4] } } },
      "ก: page break after column 4 is out of order",
    ],
    [
      "a scale that isn't a whole per cent",
      { print: { ...print, across: { ...across, scalePercent: 0.7 } } },
      "ก: print scale isn't a whole per cent: 0.7",
    ],
    [
      "title rows upside down",
      { print: { ...print, titleRows: { top: 3, bottom: 1 } } },
      "ก: title rows range isn't one: A3:A1",
    ],
  ])("finds %s", (_, sheet, fault) => {
    expect(faultsOf(sheet)).toContain(fault);
  });

  it.each<[string, Blueprint, string]>([
    ["no sheet", blueprintOf(), "no sheet is visible"],
    ["no visible sheet", blueprintOf({ ...emptySheet("ก"), visibility: "hidden" }), "no sheet is visible"],
    [
      "a name over 31 characters",
      blueprintOf(emptySheet("ก".repeat(32))),
      `sheet name is empty or over 31 characters: ${"ก".repeat(32)}`,
    ],
    ["an empty name", blueprintOf(emptySheet("")), "sheet name is empty or over 31 characters: "],
    ["a name with a slash", blueprintOf(emptySheet("1/2")), "sheet name isn't allowed: 1/2"],
    ["a name that ends in a quote", blueprintOf(emptySheet("ก'")), "sheet name isn't allowed: ก'"],
    [
      "the name that Excel keeps for itself",
      blueprintOf(emptySheet("History")),
      "sheet name isn't allowed: History",
    ],
    [
      "a name twice, in other case",
      blueprintOf(emptySheet("Plan"), emptySheet("plan")),
      "sheet name stands twice: plan",
    ],
    [
      "a key twice",
      blueprintOf(emptySheet("ก"), { ...emptySheet("ข"), key: "ก" }),
      "sheet key stands twice: ก",
    ],
  ])("finds a workbook with %s", (_, blueprint, fault) => {
    expect(checkBlueprint(blueprint)).toContain(fault);
  });

  it.each<[string, Partial<Blueprint>, string]>([
    ["like a cell", { names: [{ name: "AB12", refersTo: "ก!$A$1" }] }, "name isn't allowed: AB12"],
    ["like a row", { names: [{ name: "R1C1", refersTo: "ก!$A$1" }] }, "name isn't allowed: R1C1"],
    ["with a space", { names: [{ name: "ผล รวม", refersTo: "ก!$A$1" }] }, "name isn't allowed: ผล รวม"],
    [
      "of a sheet that doesn't exist",
      { names: [{ name: "n", refersTo: "'ก'!$A$1", sheet: "ข" }] },
      "name n belongs to a sheet that doesn't exist: ข",
    ],
    [
      "that refers to a sheet that doesn't exist",
      { names: [{ name: "n", refersTo: "'ข'!$A$1" }] },
      "name n refers to a sheet that doesn't exist: ข",
    ],
    [
      "that stands twice",
      { names: ["n", "N"].map((name) => ({ name, refersTo: "'ก'!$A$1" })) },
      "name stands twice: N",
    ],
  ])("finds a name %s", (_, workbook, fault) => {
    expect(faultsOf({}, workbook)).toContain(fault);
  });

  it("lets a sheet and the workbook have names that are the same", () => {
    const names = [
      { name: "n", refersTo: "'ก'!$A$1" },
      { name: "n", refersTo: "'ก'!$A$2", sheet: "ก" },
    ];
    expect(faultsOf({}, { names })).toEqual([]);
  });

  it("finds a property over 255 characters", () => {
    expect(faultsOf({}, { properties: { long: "x".repeat(256) } })).toEqual([
      "property has over 255 characters: long",
    ]);
  });

  it("finds nothing wrong with a text that no cell can hold: people wrote it", () => {
    expect(
      faultsOf({ rows: [{ row: 1, cells: [{ column: 1, value: "ก".repeat(40_000), style: "text" }] }] }),
    ).toEqual([]);
  });
});
