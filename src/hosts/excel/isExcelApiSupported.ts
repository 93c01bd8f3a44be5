/// <reference types="office-js" />

/** Whether the Excel around the page has a version of ExcelApi, such as "1.9". */
export function isExcelApiSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
