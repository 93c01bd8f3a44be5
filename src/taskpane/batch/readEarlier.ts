import { carriedLimits } from "../../app/batch/carriedLimits";
import { collectEarlierScores } from "../../app/batch/collectEarlierScores";
import { type CarriedBatch, readCarried } from "../../app/batch/readCarried";
import { readFormFile } from "../../app/batch/readFormFile";
import { builtInEditions } from "../../app/builtInEditions";
import type { BatchSetting, EarlierScores } from "../../core/consolidation/batchSetting";
import type { ReadFile } from "../../core/consolidation/readFile";
import type { Problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { readBytes } from "../readBytes";

/**
 * What agencies scored in an earlier year, by its consolidated workbook or by its forms. Fails where a file is
 * neither, with every such file's reasons.
 */
export async function readEarlier(
  chosen: readonly File[],
  setting: BatchSetting,
): Promise<Result<readonly EarlierScores[]>> {
  const problems: Problem[] = [];
  const workbooks: CarriedBatch[] = [];
  const forms: ReadFile[] = [];
  for (const file of chosen) {
    const read = await readOne(file);
    if (!read.ok)
      problems.push(...read.problems.map((each) => ({ ...each, place: { file: file.name, ...each.place } })));
    else if ("files" in read.value) workbooks.push(read.value);
    else forms.push(read.value);
  }
  return problems.length > 0
    ? fail(problems)
    : collectEarlierScores({ workbooks, forms }, setting, builtInEditions());
}

/** What a consolidated workbook carries, or the form itself. */
async function readOne(file: File): Promise<Result<CarriedBatch | ReadFile>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const openWorkbook = (workbook: Uint8Array) => createXlsxHost(workbook);
  const carried = await readCarried(
    createXlsxHost(bytes.value, { limits: carriedLimits }),
    builtInEditions(),
  );
  if (!carried.ok) return carried;
  if (carried.value !== null) return succeed(carried.value);
  const how = { editions: builtInEditions(), edition: null, ambiguous: null, openWorkbook };
  const read = await readFormFile({ name: file.name, bytes: bytes.value }, how);
  return read.form === null ? fail(read.problems) : succeed(read);
}
