import type { CellAddress } from "../../../core/workbook/address";
import type { SheetPlaces } from "./mapSheet";
import { attributeOf } from "./tagText";

/** The number of the format that a cell of the sheet shows; undefined is the workbook's plain format. */
export type FormatAt = (address: CellAddress) => string | undefined;

/**
 * Tells the format of any place in a sheet: its cell's own, or, where no cell is stored, that of its row, or that of
 * its column, as spreadsheet programs have it.
 */
export function createFormatAt({ rows, columnFormats }: SheetPlaces): FormatAt {
  const rowsByNumber = new Map(rows.map((row) => [row.row, row]));
  return ({ row, column }) => {
    const place = rowsByNumber.get(row);
    const cell = place?.cells.find((each) => each.column === column);
    if (cell !== undefined) return cell.format;
    const opening = place?.element.opening ?? "";
    const rowFormat = isTrue(attributeOf(opening, "customFormat")) ? attributeOf(opening, "s") : undefined;
    return rowFormat ?? columnFormats.find(({ first, last }) => first <= column && column <= last)?.format;
  };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
