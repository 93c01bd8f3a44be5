import type { CarryServices } from "../../ui/carry/carryServices";
import { placeInExcel } from "../batch/placeInExcel";
import { createCarryServices } from "./createCarryServices";

/** Another form of the open one, inside Excel: a new workbook. */
export function createExcelCarry(): CarryServices {
  return createCarryServices(placeInExcel);
}
