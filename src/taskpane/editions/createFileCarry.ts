import type { CarryServices } from "../../ui/carry/carryServices";
import { placeAsFile } from "../batch/placeAsFile";
import { createCarryServices } from "./createCarryServices";

/** Another form of the open one, in a browser: it is downloaded. */
export function createFileCarry(): CarryServices {
  return createCarryServices(placeAsFile);
}
