import type { Blueprint, BlueprintSheet, HeaderFooter } from "../../../src/core/workbook/blueprint";
import { type Box, boxA1 } from "../../../src/core/workbook/address";
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

/** A series of a chart. */
export interface OfficeSeries {
  name: string;
  /** The cells of its figures and of the points' names, such as `สรุป!B2:B4`; null where nothing was said of them. */
  values: string | null;
  points: string | null;
  /** What was set beside that, by path, such as format.line.color. */
  readonly looks: Map<string, unknown>;
}

/** A chart in a sheet. */
export interface OfficeChart {
  readonly id: string;
  name: string;
  /** Null where it came in a file. */
  readonly type: string | null;
  /** The first and the last cell that it covers; null before it was put anywhere. */
  position: readonly [string, string] | null;
  series: OfficeSeries[];
  /** What was set beside that, by path, such as axes.valueAxis.minimum. */
  readonly looks: Map<string, unknown>;
}

/** What of a sheet is printed. */
export interface OfficePage {
  /** Without the sheet's name; null for none. */
  area: string | null;
  titleRows: string | null;
  footer: HeaderFooter;
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
  charts: OfficeChart[];
  shapes: number;
  readonly page: OfficePage;
}

/** The workbook behind the test host. Tests change it as people do in Excel. */
export interface OfficeWorkbook {
  sheets: OfficeSheet[];
  activeSheet: string | null;
  /** What is selected in the active sheet; null before anybody selects. */
  selection: Box | null;
  /** True where sheets can neither come nor go, nor be shown or hidden. */
  isStructureProtected: boolean;
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
    charts: [],
    shapes: 0,
    page: { area: null, titleRows: null, footer: {} },
  };
}

/** A chart of which nothing is known but its name. */
export function chartNamed(name: string, type: string | null = null): OfficeChart {
  return { id: crypto.randomUUID(), name, type, position: null, series: [], looks: new Map() };
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

/** The workbook's sheets as a blueprint describes them: values, formats, locks, protection, heights, charts by name, print areas. */
export function sheetsOfBlueprint({ sheets }: Blueprint): OfficeSheet[] {
  return sheets.map((drawn) => {
    const sheet = blankSheet(
      drawn.name,
      drawn.columns.map(({ style }) => lookOf(style ?? "plain")),
    );
    sheet.visibility = visibilities[drawn.visibility];
    sheet.protection = drawn.isProtected ? { options: plainProtection, password: null } : null;
    drawn.rows.forEach((row) => drawRow(sheet, row));
    sheet.charts = (drawn.charts ?? []).map(({ name }) => chartNamed(name));
    const { area, titleRows, footer = {} } = drawn.print ?? {};
    sheet.page.footer = footer;
    if (area) sheet.page.area = boxA1(area);
    if (titleRows) sheet.page.titleRows = `${titleRows.top}:${titleRows.bottom}`;
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
