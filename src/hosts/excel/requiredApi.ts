import { problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";

/** Whether this Excel has a version of ExcelApi, such as "1.9". */
export type IsSupported = (version: string) => boolean;

/** The oldest ExcelApi that this host works on; a test derives it from the members that are used. */
export const requiredApi = "1.8";

/** What is used only where the Excel at hand has it. */
export const laterApi = {
  /** Excel's window stands still while results are written. */
  suspendScreen: "1.9",
  /** What people do in the workbook is told while they do it. */
  events: "1.9",
  /** Sheets say what is printed of them, and take other areas. */
  printAreas: "1.9",
  /** Sheets take another footer. */
  pageFooter: "1.9",
  /** Changes tell whether this add-in made them. */
  changeSource: "1.14",
  /** A new form goes into a blank workbook that is open, not into a window of its own. */
  insertSheets: "1.13",
} as const;

/** Fails with excel/too-old where Excel is older than this host needs. */
export function checkRequiredApi(isSupported: IsSupported): Result<null> {
  return isSupported(requiredApi)
    ? succeed(null)
    : fail([problem("excel/too-old", {}, { version: requiredApi })]);
}
