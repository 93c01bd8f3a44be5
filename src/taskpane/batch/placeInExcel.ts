import type { ProblemCode } from "../../core/problem";
import { fail, succeed } from "../../core/result";
import { connectExcel } from "../excel/connectExcel";
import { saveFile } from "../saveFile";
import type { PlaceWorkbook } from "./createBatchServices";

/** Puts a workbook into the blank workbook that is open in Excel, else into a new window; where neither goes, it is downloaded. */
export const placeInExcel: PlaceWorkbook = async ({ file, outline }) => {
  const created = await connectExcel(() => succeed(file.bytes)).create(outline);
  const has = (code: ProblemCode) => created.problems.some((each) => each.code === code);
  if (!created.ok && !has("excel/create-refused")) return fail(created.problems);
  if (!created.ok) saveFile(file);
  const where = !created.ok ? "file" : has("excel/opened-in-new-window") ? "new-window" : "this-workbook";
  return succeed({ where, file }, created.ok ? [] : created.problems);
};
