import type { SnapshotSheet } from "../../../core/workbook/snapshot";
import { type Result, fail, succeed } from "../../../core/result";
import { damaged, tooLarge } from "../package/packageLimits";
import { parseXml } from "../package/parseXml";
import { resolveCellText } from "../package/xmlText";

export interface ListedSheet {
  readonly name: string;
  readonly visibility: SnapshotSheet["visibility"];
  /** Which of the workbook's relationships leads to the sheet. */
  readonly relationship: string;
}

export interface WorkbookSheets {
  readonly sheets: readonly ListedSheet[];
  /** True where serial numbers count from 1904. */
  readonly is1904: boolean;
}

/** The sheets in the order of their tabs. Fails with file/damaged where there is none, or two have one name. */
export function readWorkbookSheets(part: string, xml: string, sheetLimit: number): Result<WorkbookSheets> {
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  const parsed = parseXml(part, xml, {
    root: "x:workbook",
    open: (element, attribute, stop) => {
      if (element === "x:workbookPr") is1904 = isTrue(attribute("date1904"));
      if (element !== "x:sheet") return;
      if (sheets.length === sheetLimit) stop(tooLarge("sheets", sheetLimit, part));
      sheets.push({
        name: resolveCellText(attribute("name") ?? ""),
        visibility: visibilityOf(attribute("state")),
        relationship: attribute("r:id") ?? "",
      });
    },
  });
  if (!parsed.ok) return parsed;
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return sheets.length > 0 && names.size === sheets.length
    ? succeed({ sheets, is1904 })
    : fail([damaged(part)]);
}

function visibilityOf(state: string | undefined): ListedSheet["visibility"] {
  if (state === "veryHidden") return "very-hidden";
  return state === "hidden" ? "hidden" : "visible";
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
