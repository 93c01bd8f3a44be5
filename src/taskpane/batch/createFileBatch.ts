import type { BatchServices } from "../../ui/collect/batchServices";
import { createBatchServices } from "./createBatchServices";
import { placeAsFile } from "./placeAsFile";

/** Many files put together in a browser: what is made is downloaded. */
export function createFileBatch(): BatchServices {
  return createBatchServices(placeAsFile);
}
