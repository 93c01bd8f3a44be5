import type { LiveWorkbookHost } from "../../../src/core/workbook/host";
import { createExcelHost } from "../../../src/hosts/excel/createExcelHost";
import { writeWorkbook } from "../../../src/hosts/xlsx/writing/writeWorkbook";
import type { OfficeHost } from "./createOfficeHost";

/** The product's Excel host over an Excel in memory, put together as the task pane does. */
export function excelHostOver({ client, isSupported }: OfficeHost): LiveWorkbookHost {
  return createExcelHost(client.run, {
    writeBytes: writeWorkbook,
    openWorkbook: client.createWorkbook,
    isSupported,
  });
}
