import { carriedLimits } from "../../app/batch/carriedLimits";
import { type CarriedBatch, readCarried } from "../../app/batch/readCarried";
import type { Criteria } from "../../core/criteria/schema";
import { problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { inflateByNode } from "../inflateByNode";
import { inFile } from "../../app/inFile";
import type { Session } from "../session";

/** What an earlier consolidated workbook carries; any other workbook is a problem. */
export async function readBase(
  { io }: Session,
  file: string,
  editions: readonly Criteria[],
): Promise<Result<CarriedBatch>> {
  const bytes = await io.files.read(file);
  if (!bytes.ok) return bytes;
  const workbook = createXlsxHost(bytes.value, { inflate: inflateByNode, limits: carriedLimits });
  const carried = await readCarried(workbook, editions);
  if (!carried.ok) return fail(inFile(file, carried.problems));
  return carried.value === null
    ? fail([problem("batch/not-a-consolidation", { file })])
    : succeed(carried.value);
}
