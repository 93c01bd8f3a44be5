import { extname } from "node:path";
import { type Result, succeed } from "../core/result";
import type { Session } from "./session";

/** The files that were named, and the workbooks of the folders; `output`, where it is among these, isn't one of them. */
export async function listForms(
  { io }: Session,
  paths: readonly string[],
  output: string | null,
): Promise<Result<readonly string[]>> {
  const listed = await io.listFiles(paths);
  if (!listed.ok) return listed;
  const forms: string[] = [];
  for (const file of listed.value) {
    const isWorkbook = [".xlsx", ".xlsm"].includes(extname(file).toLowerCase());
    const isOutput = isWorkbook && output !== null && (await io.files.isSame(file, output));
    if (paths.includes(file) || (isWorkbook && !isOutput)) forms.push(file);
  }
  return succeed(forms, listed.problems);
}
