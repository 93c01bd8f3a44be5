import { type Result, succeed } from "../../../core/result";
import type { Package } from "../package/openPackage";
import { findWorksheets } from "./findWorksheets";
import { defaultReadingLimits } from "./readingLimits";

/** The names of the workbook's worksheets, in the order of the tabs; fails where the workbook part can't be read. */
export function readSheetNames(pkg: Package): Result<readonly string[]> {
  const found = findWorksheets(pkg, defaultReadingLimits.sheets);
  return found.ok ? succeed(found.value.sheets.map(({ name }) => name)) : found;
}
