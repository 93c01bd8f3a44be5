import type { CellAddress } from "../../../core/workbook/address";
import { lastColumn, lastRow, parseA1 } from "../reading/sheetBounds";
import { type ElementPlace, locateElements } from "./locateElements";
import { attributeOf } from "./tagText";

/** Where a cell stands and what its element says. */
export interface CellPlace extends CellAddress {
  readonly element: ElementPlace;
  /** The number of its format; absent where the cell names none, which is format 0. */
  readonly format: string | undefined;
  readonly formula: ElementPlace | undefined;
  /** What is inside beside formula and value. */
  readonly rest: readonly ElementPlace[];
}

/** Where a row stands, with its cells as they are stored. */
export interface RowPlace {
  readonly row: number;
  readonly element: ElementPlace;
  readonly cells: readonly CellPlace[];
}

/** The format that columns have where no cell is stored. */
export interface ColumnFormat {
  readonly first: number;
  readonly last: number;
  readonly format: string;
}

/** A worksheet part's text with the places of all that an update may change. */
export interface SheetPlaces {
  readonly xml: string;
  /** The worksheet's elements, in their order. */
  readonly parts: readonly ElementPlace[];
  readonly dimension: ElementPlace | undefined;
  readonly data: ElementPlace;
  readonly rows: readonly RowPlace[];
  readonly columnFormats: readonly ColumnFormat[];
}

/**
 * The places in a worksheet part; null where it has no sheetData, or rows or cells out of order or inside each
 * other, which Excel takes for damage: there would be no telling which of two cells in one place is the one.
 */
export function mapSheet(xml: string): SheetPlaces | null {
  const parts = locateElements(xml, cellContentLevel)?.children ?? [];
  const data = parts.find(({ local }) => local === "sheetData");
  const rows = data === undefined ? null : mapRows(data);
  if (data === undefined || rows === null) return null;
  const columns = parts.filter(({ local }) => local === "cols").flatMap(({ children }) => children);
  const dimension = parts.find(({ local }) => local === "dimension");
  return {
    xml,
    parts,
    dimension,
    data,
    rows,
    columnFormats: columns.flatMap(({ opening }) => columnFormat(opening)),
  };
}

/** worksheet, sheetData, row, c, and what stands in a cell. */
const cellContentLevel = 4;

/** A row that doesn't say where it is stands below the one before. */
function mapRows(data: ElementPlace): readonly RowPlace[] | null {
  if (!holdsOnly(data, ["row"])) return null;
  const rows: RowPlace[] = [];
  for (const element of data.children) {
    if (element.local !== "row") continue;
    const before = rows[rows.length - 1]?.row ?? 0;
    const row = Number(attributeOf(element.opening, "r") ?? before + 1);
    const isNext = Number.isInteger(row) && row > before && row <= lastRow;
    const cells = isNext ? mapCells(element, row) : null;
    if (cells === null) return null;
    rows.push({ row, element, cells });
  }
  return rows;
}

/** A cell that doesn't say where it is stands right of the one before. */
function mapCells(rowElement: ElementPlace, row: number): readonly CellPlace[] | null {
  if (!holdsOnly(rowElement, ["c", "extLst"])) return null;
  const cells: CellPlace[] = [];
  for (const element of rowElement.children) {
    if (element.local !== "c") continue;
    const before = cells[cells.length - 1]?.column ?? 0;
    const address = attributeOf(element.opening, "r");
    const place = address === undefined ? { row, column: before + 1 } : parseA1(address);
    if (place?.row !== row || place.column <= before || place.column > lastColumn) return null;
    if (!holdsOnly(element, [...contentElements, "extLst"])) return null;
    cells.push({
      ...place,
      element,
      format: attributeOf(element.opening, "s"),
      formula: element.children.find(({ local }) => local === "f"),
      rest: element.children.filter(({ local }) => !contentElements.includes(local)),
    });
  }
  return cells;
}

/** True where nothing else of the spreadsheet namespace is inside; other namespaces may be. */
function holdsOnly({ children }: ElementPlace, names: readonly string[]): boolean {
  return children.every(({ local }) => local === "" || names.includes(local));
}

const contentElements: readonly string[] = ["f", "v", "is"];

function columnFormat(opening: string): readonly ColumnFormat[] {
  const format = attributeOf(opening, "style");
  const [first, last] = [attributeOf(opening, "min"), attributeOf(opening, "max")].map(Number);
  return format === undefined || first === undefined || last === undefined ? [] : [{ first, last, format }];
}
