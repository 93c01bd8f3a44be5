import type { Blueprint, BlueprintCell, BlueprintSheet, CellValue } from "../../src/core/workbook/blueprint";
import type { StyleName } from "../../src/core/workbook/styles";

/** A workbook of these sheets, with neither names nor properties. */
export function blueprintOf(...sheets: readonly BlueprintSheet[]): Blueprint {
  return { title: "ตัวอย่าง", sheets, names: [], properties: {} };
}

/**
 * A visible, unprotected sheet whose cells are a markdown table, the first line in row 1. An empty field is no cell;
 * `12.5` is a number, `TRUE` a logical value, `"…"` a text as JSON has it, `=B1*2 → 25` a formula with its figure,
 * and the rest is text.
 */
export function sheetOf(name: string, table: string, more: Partial<BlueprintSheet> = {}): BlueprintSheet {
  const lines = table.split("\n").filter((line) => line.trim() !== "");
  const rows = lines.map((line, index) => ({ row: index + 1, cells: cellsOf(line, "plain") }));
  return { ...emptySheet(name), rows, ...more };
}

/** A sheet without a cell. */
export function emptySheet(name: string): BlueprintSheet {
  return {
    key: name,
    name,
    visibility: "visible",
    columns: [],
    rows: [],
    defaultRowHeightPt: 24,
    merges: [],
    isProtected: false,
    validations: [],
    conditionalFormats: [],
    tables: [],
  };
}

function cellsOf(line: string, style: StyleName): readonly BlueprintCell[] {
  const fields = line.trim().replace(/^\|/, "").replace(/\|$/, "").split("|");
  return fields.flatMap((field, index): readonly BlueprintCell[] => {
    const text = field.trim();
    if (text === "") return [];
    const [formula, figure] = text.startsWith("=") ? text.slice(1).split(" → ") : [undefined, text];
    const value = figure === undefined ? null : valueOf(figure);
    return [{ column: index + 1, value, style, ...(formula === undefined ? {} : { formula }) }];
  });
}

function valueOf(field: string): CellValue {
  if (field === "TRUE" || field === "FALSE") return field === "TRUE";
  if (field.startsWith('"')) return String(JSON.parse(field));
  return Number.isNaN(Number(field)) ? field : Number(field);
}
