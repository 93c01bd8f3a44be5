import { wordsTypedInForms } from "../text/typedInForms";
import { buddhistEraOffset } from "../text/date";
import type { SnapshotCell } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { buddhistYear, dateOfSerial } from "./dateOfSerial";
import { foldTyped } from "./normaliseTyped";

/** Years that a form can be for, พ.ศ.; one outside them is a slip of the finger. */
const earliest = 2500;
const latest = 2699;
/** From this month on a date belongs to the fiscal year after its calendar year, and doesn't say which is meant. */
const firstMonthOfFiscalYear = 10;

/**
 * A fiscal year พ.ศ. from a year of either era, as a number, a text such as "ปีงบประมาณ พ.ศ. ๒๕๖๙" or a date before
 * October. Null for a blank cell, and "unreadable" for anything that can't be a year or is named against its era.
 */
export function readYear(cell: SnapshotCell | undefined): number | "unreadable" | null {
  const text = cellText(cell);
  if (cell === undefined || text === "") return null;
  const year = typeof cell.value === "number" ? yearOfNumber(cell.value, cell.format) : yearInText(text);
  return year !== null && Number.isInteger(year) && year >= earliest && year <= latest ? year : "unreadable";
}

function yearOfNumber(value: number, format: SnapshotCell["format"]): number | null {
  if (format === "percent") return null;
  if (format === "general") return buddhistYear(value);
  const date = dateOfSerial(value);
  return date === null || date.month >= firstMonthOfFiscalYear ? null : buddhistYear(date.year);
}

function yearInText(text: string): number | null {
  const bare = withoutBeginning(foldTyped(text), "year") ?? foldTyped(text);
  const buddhist = withoutBeginning(bare, "buddhistEra");
  const common = withoutBeginning(bare, "commonEra");
  const digits = /^\d{4}$/.exec(buddhist ?? common ?? bare)?.[0];
  if (digits === undefined) return null;
  const year = Number(digits);
  if (buddhist !== null) return year;
  return common === null ? buddhistYear(year) : year + buddhistEraOffset;
}

/** A folded text without a word that it begins with; null where it begins with none. */
function withoutBeginning(folded: string, kind: "year" | "buddhistEra" | "commonEra"): string | null {
  const words = wordsTypedInForms(kind).map(foldTyped);
  const found = words.find((word) => folded.startsWith(word));
  return found === undefined ? null : folded.slice(found.length);
}
