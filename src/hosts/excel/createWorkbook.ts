import { hasError, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import type { Blueprint } from "../../core/workbook/blueprint";
import { attempt, isRefusedWhole } from "./attempt";
import { drawMissingCharts } from "./drawMissingCharts";
import { encodeBase64 } from "./encodeBase64";
import { findMissingCharts } from "./findMissingCharts";
import { insertIntoBlank } from "./insertIntoBlank";
import type { ExcelRun, OpenWorkbook } from "./officeTypes";
import { type IsSupported, laterApi } from "./requiredApi";

export interface CreateOptions {
  /** The bytes of the .xlsx file that the blueprint describes: the one writer of workbooks. */
  readonly writeBytes: (blueprint: Blueprint) => Result<Uint8Array>;
  readonly openWorkbook: OpenWorkbook;
  readonly isSupported: IsSupported;
}

/**
 * Makes the workbook in Excel: in the open one where that is blank, else in a new window, which
 * excel/opened-in-new-window tells. Charts that Excel drops on the way are drawn anew. Fails with
 * excel/create-refused where Excel takes it in neither way, so that it is downloaded instead, and with what people
 * can mend (a cell being edited, Excel busy) as it is.
 */
export async function createWorkbook(
  run: ExcelRun,
  blueprint: Blueprint,
  { writeBytes, openWorkbook, isSupported }: CreateOptions,
): Promise<Result<null>> {
  const written = writeBytes(blueprint);
  if (!written.ok) return written;
  const base64 = encodeBase64(written.value);
  if (isSupported(laterApi.insertSheets)) {
    const inserted = await attempt(() => run((context) => insertIntoBlank(context, blueprint, base64)));
    if (inserted.ok && inserted.value !== null) {
      const missing = findMissingCharts(blueprint.sheets, inserted.value);
      const undrawn = await drawMissingCharts(run, missing, blueprint.digits);
      return succeed(null, [...written.problems, ...undrawn]);
    }
    if (!inserted.ok && isForPeople(inserted)) return inserted;
  }
  const opened = await attempt(() => openWorkbook(base64));
  if (opened.ok) return succeed(null, [...written.problems, problem("excel/opened-in-new-window")]);
  return isForPeople(opened) ? opened : fail([...opened.problems, problem("excel/create-refused")]);
}

/** True where trying again may do: what Excel refused whole, but for its size. */
function isForPeople({ problems }: { readonly problems: Result<unknown>["problems"] }): boolean {
  return (
    hasError(problems) && problems.every((each) => isRefusedWhole(each) && each.code !== "excel/too-large")
  );
}
