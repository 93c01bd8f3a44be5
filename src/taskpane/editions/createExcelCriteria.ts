import type { CriteriaServices } from "../../ui/criteria/criteriaServices";
import { placeInExcel } from "../batch/placeInExcel";
import { connectExcel } from "../excel/connectExcel";
import { createCriteriaServices } from "./createCriteriaServices";

/** Work on editions inside Excel: what is made goes into a workbook, and the one that is open can be read. */
export function createExcelCriteria(): CriteriaServices {
  return createCriteriaServices({ place: placeInExcel, live: connectExcel() });
}
