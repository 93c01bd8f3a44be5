/// <reference types="office-js" />
import type { LiveWorkbookHost } from "../../core/workbook/host";
import { createExcelHost } from "../../hosts/excel/createExcelHost";
import { writeWorkbook } from "../../hosts/xlsx/writing/writeWorkbook";
import { isExcelApiSupported } from "../../hosts/excel/isExcelApiSupported";

/** The workbook that is open in the Excel around the page. New workbooks are the bytes of the one writer, or of another. */
export function connectExcel(writeBytes = writeWorkbook): LiveWorkbookHost {
  return createExcelHost((batch) => Excel.run(batch), {
    writeBytes,
    openWorkbook: (base64) => Excel.createWorkbook(base64),
    isSupported: isExcelApiSupported,
  });
}
