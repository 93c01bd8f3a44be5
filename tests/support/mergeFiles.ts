import type { MergeChoices } from "../../src/core/merging/mergeChoices";
import { type Result, fail, succeed } from "../../src/core/result";
import type { Language } from "../../src/core/text/language";
import type { WorkbookHost } from "../../src/core/workbook/host";
import { type MergedFiles, mergeRead } from "../../src/app/merge/mergeRead";
import { type MergeFile, type ReadMergeHow, readMergeFiles } from "../../src/app/merge/readMergeFiles";
import { unsettledProblems, writeMerged } from "../../src/app/merge/writeMerged";

/** How files are read, and where the merged form goes. */
export interface MergeHow extends ReadMergeHow {
  /** Gets the merged form in place of what it held. */
  readonly target: WorkbookHost;
  readonly issueId: string;
  /** The language that conflicts are named in. */
  readonly language: Language;
}

/**
 * Copies of one agency's form as one form, read, merged and written. What files contradict each other in stays blank
 * where the choices don't settle it, and is told: as data, in a sheet of the form, and as merge/unsettled.
 */
export async function mergeFiles(
  files: readonly MergeFile[],
  how: MergeHow,
  choices: MergeChoices,
): Promise<Result<MergedFiles>> {
  const read = await readMergeFiles(files, how);
  if (!read.ok) return read;
  const merged = mergeRead(read.value, choices, how.language);
  const written = await writeMerged(how.target, read.value, merged, how);
  const problems = [...unsettledProblems(merged), ...read.problems, ...written.problems];
  return written.ok ? succeed(merged, problems) : fail(problems);
}
