import type { Blueprint, BlueprintSheet } from "../../../src/core/workbook/blueprint";
import type { Box } from "../../../src/core/workbook/address";
import type { Snapshot, SnapshotSheet } from "../../../src/core/workbook/snapshot";
import { type StyleName, styleNamed } from "../../../src/core/workbook/styles";

/** A value as Excel holds it; an error is its name with its own mark. */
export type OfficeValue = string | number | boolean | { readonly error: string };

export interface OfficeCell {
  readonly value: OfficeValue;
  /** Without the "=". */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

export interface OfficeSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** By row, then column, both 1-based. */
  readonly rows: Map<number, Map<number, OfficeCell>>;
  readonly heights: Map<number, { heightPt?: number; isHidden?: boolean }>;
  readonly columnStyles: readonly Pick<OfficeCell, "numberFormat" | "isLocked">[];
  protection: { readonly options: object; readonly password: string | null } | null;
  charts: number;
  shapes: number;
}

/** The workbook behind the test host. Tests change it as people do in Excel. */
export interface OfficeWorkbook {
  sheets: OfficeSheet[];
  activeSheet: string | null;
  /** What is selected in the active sheet; null before anybody selects. */
  selection: Box | null;
}

const plain: OfficeCell = { value: "", formula: null, numberFormat: "General", isLocked: true };

/** The options of a sheet that is protected without saying more. */
export const plainProtection = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
} as const;

/** A sheet without cells. */
export function blankSheet(name: string, columnStyles: OfficeSheet["columnStyles"] = []): OfficeSheet {
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name,
    visibility: "Visible",
    rows: new Map(),
    heights: new Map(),
    columnStyles,
    protection: null,
    charts: 0,
    shapes: 0,
  };
}

/** The cell at a place; where there is none, a blank one with its column's format. */
export function cellAt(sheet: OfficeSheet, row: number, column: number): OfficeCell {
  return sheet.rows.get(row)?.get(column) ?? { ...plain, ...sheet.columnStyles[column - 1] };
}

/** Puts a cell at a place. */
export function putCell(sheet: OfficeSheet, row: number, column: number, cell: OfficeCell): void {
  const cells = sheet.rows.get(row) ?? new Map<number, OfficeCell>();
  sheet.rows.set(row, cells.set(column, cell));
}

/** The workbook's sheets as a blueprint describes them: values, formats, locks, protection, heights. */
export function sheetsOfBlueprint({ sheets }: Blueprint): OfficeSheet[] {
  return sheets.map((drawn) => {
    const sheet = blankSheet(
      drawn.name,
      drawn.columns.map(({ style }) => lookOf(style ?? "plain")),
    );
    sheet.visibility = visibilities[drawn.visibility];
    sheet.protection = drawn.isProtected ? { options: plainProtection, password: null } : null;
    drawn.rows.forEach((row) => drawRow(sheet, row));
    return sheet;
  });
}

/** The workbook's sheets as a snapshot tells them, without looks. */
export function sheetsOfSnapshot({ sheets }: Snapshot): OfficeSheet[] {
  return sheets.map(({ name, visibility, cells }) => {
    const sheet = blankSheet(name);
    sheet.visibility = visibilities[visibility];
    for (const { row, column, kind, value, format, formula } of cells) {
      putCell(sheet, row, column, {
        ...plain,
        value: kind === "error" ? { error: String(value) } : value,
        formula: formula ?? null,
        numberFormat: codes[format],
      });
    }
    return sheet;
  });
}

const visibilities: Readonly<Record<SnapshotSheet["visibility"], OfficeSheet["visibility"]>> = {
  visible: "Visible",
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
};

const codes = { general: "General", percent: "0%", date: "d/m/yyyy" } as const;

function lookOf(style: StyleName): Pick<OfficeCell, "numberFormat" | "isLocked"> {
  const { numberFormat = plain.numberFormat, isLocked } = styleNamed(style);
  return { numberFormat, isLocked };
}

function drawRow(
  sheet: OfficeSheet,
  { row, heightPt, isHidden, cells }: BlueprintSheet["rows"][number],
): void {
  sheet.heights.set(row, {
    ...(heightPt === undefined ? {} : { heightPt }),
    ...(isHidden === undefined ? {} : { isHidden }),
  });
  for (const { column, value, formula, style } of cells) {
    putCell(sheet, row, column, { value: value ?? "", formula: formula ?? null, ...lookOf(style) });
  }
}
