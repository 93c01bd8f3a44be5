import type { SnapshotCell } from "../workbook/snapshot";
import { buddhistYear, dateOfSerial } from "./dateOfSerial";
import { showsSomething } from "./normaliseTyped";

/**
 * What a cell says, as text: lines end in \n, a date is day/month/year พ.ศ., a percentage has its sign, a number at
 * most 15 digits. A cell that shows nothing gives an empty text.
 */
export function cellText(cell: SnapshotCell | undefined): string {
  if (cell === undefined) return "";
  const { value, format } = cell;
  if (typeof value === "string") return showsSomething(value) ? value.replace(/\r\n?/g, "\n") : "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  switch (format) {
    case "percent":
      return `${plainNumber(value * 100)}%`;
    case "date":
      return dateText(value);
    default:
      return plainNumber(value);
  }
}

/** True where a cell shows nothing: spaces and invisible characters alone are a blank. */
export function isBlankCell(cell: SnapshotCell | undefined): boolean {
  return cell === undefined || (typeof cell.value === "string" && !showsSomething(cell.value));
}

/** A number without the noise of binary arithmetic, such as 57 for 0.57 × 100. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

function plainNumber(value: number): string {
  return String(withoutNoise(value));
}

function dateText(serial: number): string {
  const date = dateOfSerial(serial);
  return date === null ? plainNumber(serial) : `${date.day}/${date.month}/${buddhistYear(date.year)}`;
}
