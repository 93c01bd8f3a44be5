/** Rises when what a consolidated workbook carries changes so that an older reader would misread it. */
export const carriedVersion = 1;

/** What the first cell of a row of the carried sheets says that the row holds. */
export const carriedKeys = {
  product: "batch.product",
  version: "batch.version",
  setting: "batch.setting",
  count: "batch.files",
  edition: "batch.edition",
  editionCount: "batch.editions",
  file: "batch.file",
} as const;
