import { succeed } from "../../core/result";
import { saveFile } from "../saveFile";
import type { PlaceWorkbook } from "./createBatchServices";

/** Hands a workbook to the user as a download. */
export const placeAsFile: PlaceWorkbook = ({ file }) => {
  saveFile(file);
  return Promise.resolve(succeed({ where: "file", file }));
};
