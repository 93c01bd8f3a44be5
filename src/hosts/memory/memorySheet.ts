import type { CellAddress } from "../../core/workbook/address";
import type { BlueprintSheet, CellValue, HeaderFooter } from "../../core/workbook/blueprint";
import { numberFormatClass } from "../../core/workbook/numberFormatClass";
import { type NumberLook, numberFormatOf, withDecimals } from "../../core/workbook/numberFormatIn";
import type { PatchRow } from "../../core/workbook/patch";
import type { SnapshotCell, SnapshotSheet } from "../../core/workbook/snapshot";
import { type StyleName, styleNamed } from "../../core/workbook/styles";

export interface MemoryCell {
  readonly value: CellValue;
  readonly formula?: string;
  /** Absent is General. */
  readonly numberFormat?: string;
}

/** One sheet: cells by place, rows by number, and the number formats of columns for cells that aren't there. */
export interface MemorySheet {
  readonly name: string;
  readonly visibility: SnapshotSheet["visibility"];
  readonly cells: ReadonlyMap<number, MemoryCell>;
  readonly rows: ReadonlyMap<number, Omit<PatchRow, "row">>;
  readonly columnFormats: readonly (string | undefined)[];
  readonly footer?: HeaderFooter;
}

/** The sheet that the blueprint describes, in a workbook whose numbers show in these digits and decimals. */
export function drawSheet(
  { name, visibility, rows, columns, print }: BlueprintSheet,
  look: NumberLook = {},
): MemorySheet {
  const cells = rows.flatMap(({ row, cells: own }) =>
    own.map(({ column, value, formula, style }): [number, MemoryCell] => [
      keyOf({ row, column }),
      { value, ...(formula === undefined ? {} : { formula }), ...formatOf(style, look) },
    ]),
  );
  const said = rows.map(({ row, heightPt, isHidden }): [number, Omit<PatchRow, "row">] => [
    row,
    { ...(heightPt === undefined ? {} : { heightPt }), ...(isHidden === undefined ? {} : { isHidden }) },
  ]);
  const columnFormats = columns.map(({ style }) => style && formatOf(style, look).numberFormat);
  return {
    name,
    visibility,
    cells: new Map(cells),
    rows: new Map(said),
    columnFormats,
    ...(print?.footer === undefined ? {} : { footer: print.footer }),
  };
}

/** The cell at a place; where there is none, a blank one with its column's format. */
export function cellAt({ cells, columnFormats }: MemorySheet, place: CellAddress): MemoryCell {
  const numberFormat = columnFormats[place.column - 1];
  return cells.get(keyOf(place)) ?? { value: null, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** Puts a cell at a place of these cells. */
export function putCell(cells: Map<number, MemoryCell>, place: CellAddress, cell: MemoryCell): void {
  cells.set(keyOf(place), cell);
}

/** The cells that hold something, as every host tells them. */
export function snapshotSheet({ name, visibility, cells }: MemorySheet): SnapshotSheet {
  const inOrder = [...cells].sort(([one], [other]) => one - other);
  return { name, visibility, cells: inOrder.flatMap(([key, cell]) => snapshotCell(key, cell) ?? []) };
}

const columnsASheet = 16_384;

/** Keys sort as cells are read: top to bottom, left to right. */
function keyOf({ row, column }: CellAddress): number {
  return row * columnsASheet + column - 1;
}

function snapshotCell(key: number, { value, formula, numberFormat }: MemoryCell): SnapshotCell | null {
  if (formula === undefined && (value === null || value === "")) return null;
  const place = { row: Math.floor(key / columnsASheet), column: (key % columnsASheet) + 1 };
  const computed = formula === undefined ? {} : { formula };
  switch (typeof value) {
    case "number":
      return { ...place, kind: "number", value, format: numberFormatClass(numberFormat ?? ""), ...computed };
    case "boolean":
      return { ...place, kind: "logical", value, format: "general", ...computed };
    default:
      return { ...place, kind: "text", value: value ?? "", format: "general", ...computed };
  }
}

function formatOf(style: StyleName, look: NumberLook): Pick<MemoryCell, "numberFormat"> {
  const numberFormat = numberFormatOf(withDecimals(styleNamed(style), look), look.digits);
  return numberFormat === undefined ? {} : { numberFormat };
}
