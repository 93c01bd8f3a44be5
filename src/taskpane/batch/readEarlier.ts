import { carriedLimits } from "../../app/batch/carriedLimits";
import { listEarlierScores } from "../../app/batch/listEarlierScores";
import { recordOf } from "../../app/batch/packRecord";
import { readCarried } from "../../app/batch/readCarried";
import { readFormFile } from "../../app/batch/readFormFile";
import { uniteFiles } from "../../app/batch/uniteFiles";
import { builtInEditions } from "../../app/builtInEditions";
import { sha256Hex } from "../../app/sha256Hex";
import type { BatchSetting, EarlierScores } from "../../core/consolidation/batchSetting";
import { consolidate } from "../../core/consolidation/consolidate";
import type { ReadFile } from "../../core/consolidation/readFile";
import { type Problem, problem } from "../../core/problem";
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
  const files: ReadFile[] = [];
  for (const file of chosen) {
    const read = await readOne(file);
    if (read.ok) files.push(...read.value);
    else
      problems.push(...read.problems.map((each) => ({ ...each, place: { file: file.name, ...each.place } })));
  }
  if (problems.length > 0) return fail(problems);
  const made = consolidate({
    files: uniteFiles(files),
    chosen: files.length,
    setting,
    editions: builtInEditions(),
    hash: sha256Hex,
    recordOf,
  });
  if (!made.ok) return made;
  const earlier = listEarlierScores(made.value);
  const named = chosen.map(({ name }) => name).join(", ");
  return earlier.length === 0
    ? fail([problem("batch/no-earlier-scores", { file: named })])
    : succeed(earlier);
}

/** The files that a consolidated workbook was made of, or the form itself. */
async function readOne(file: File): Promise<Result<readonly ReadFile[]>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const openWorkbook = (workbook: Uint8Array) => createXlsxHost(workbook);
  const carried = await readCarried(
    createXlsxHost(bytes.value, { limits: carriedLimits }),
    builtInEditions(),
  );
  if (!carried.ok) return carried;
  if (carried.value !== null) return succeed(carried.value.files);
  const how = { editions: builtInEditions(), edition: null, ambiguous: null, openWorkbook };
  const read = await readFormFile({ name: file.name, bytes: bytes.value }, how);
  return read.form === null ? fail(read.problems) : succeed([read]);
}
