import type { CriteriaServices } from "../../ui/criteria/criteriaServices";
import { placeAsFile } from "../batch/placeAsFile";
import { createCriteriaServices } from "./createCriteriaServices";

/** Work on editions in a browser: what is made is downloaded. */
export function createFileCriteria(): CriteriaServices {
  return createCriteriaServices({ place: placeAsFile, live: null });
}
