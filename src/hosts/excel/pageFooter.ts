import type { HeaderFooter } from "../../core/workbook/blueprint";
import type { Worksheet } from "./officeTypes";

/** Puts a footer in place of a sheet's own; Excel's codes are those of files. */
export function setPageFooter({ pageLayout }: Worksheet, { left, centre, right }: HeaderFooter): void {
  pageLayout.headersFooters.defaultForAllPages.set({
    leftFooter: left ?? "",
    centerFooter: centre ?? "",
    rightFooter: right ?? "",
  });
}
