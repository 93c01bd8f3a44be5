import type { BatchServices } from "../../ui/collect/batchServices";
import { createBatchServices } from "./createBatchServices";
import { placeInExcel } from "./placeInExcel";

/** Many files put together inside Excel: what is made goes into the open workbook, where that is blank. */
export function createExcelBatch(): BatchServices {
  return createBatchServices(placeInExcel);
}
