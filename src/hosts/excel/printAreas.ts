import type { Worksheet } from "./officeTypes";

/** What is printed of a sheet: areas such as A1:F40, and rows such as 3:5 at the head of every page; null for none. */
export interface PrintAreas {
  readonly area: string | null;
  readonly titleRows: string | null;
}

/** What is printed of a sheet, to be there after the next sync. */
export function queuePrintAreas({ pageLayout }: Worksheet) {
  return {
    area: pageLayout.getPrintAreaOrNullObject().load({ address: true }),
    titleRows: pageLayout.getPrintTitleRowsOrNullObject().load({ address: true }),
  };
}

/** What was queued so. */
export function printAreasOf({ area, titleRows }: ReturnType<typeof queuePrintAreas>): PrintAreas {
  return {
    area: area.isNullObject ? null : withoutSheet(area.address),
    titleRows: titleRows.isNullObject ? null : withoutSheet(titleRows.address),
  };
}

/** Sets what is printed of a sheet; what isn't said stays. */
export function setPrintAreas(sheet: Worksheet, { area, titleRows }: Partial<PrintAreas>): void {
  const { pageLayout } = sheet;
  // An address without the sheet is the sheet's own, whatever its name; Office.js takes an empty one for none.
  if (area !== undefined) pageLayout.setPrintArea(area ?? "");
  if (titleRows !== undefined) {
    pageLayout.setPrintTitleRows(titleRows === null ? "" : sheet.getRange(titleRows));
  }
}

/** `'สรุป, ผล'!A1:B2,'สรุป, ผล'!D4` → `A1:B2,D4`. */
function withoutSheet(address: string): string {
  return address.replaceAll(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "");
}
