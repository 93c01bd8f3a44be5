import type { CellAddress } from "../../../core/workbook/address";

/** Excel's last row, and its last column, XFD. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** Where an A1 address without $ points, in capitals or not; null where it isn't one within a sheet. */
export function parseA1(text: string): CellAddress | null {
  let column = 0;
  let row = 0;
  let at = 0;
  for (; at < text.length && at < 4; at += 1) {
    const letter = text.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const isAddress = at > 0 && at < text.length && text.length - at <= 7;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return isAddress && row >= 1 && row <= lastRow && column <= lastColumn ? { row, column } : null;
}
