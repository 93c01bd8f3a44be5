import { layoutMerged } from "../../core/merging/layoutMerged";
import { type Problem, problem } from "../../core/problem";
import type { Result } from "../../core/result";
import type { WorkbookHost } from "../../core/workbook/host";
import { formSeal } from "../formSeal";
import type { MergedFiles } from "./mergeRead";
import type { MergeInput } from "./readMergeFiles";

/** Makes the workbook of the merged form in a host, in place of what the host held. `issueId` is the new form's own. */
export function writeMerged(
  host: WorkbookHost,
  { criteria, request }: MergeInput,
  { merged }: MergedFiles,
  { issueId }: { readonly issueId: string },
): Promise<Result<null>> {
  return host.create(layoutMerged(criteria, { ...request, issueId }, merged, formSeal));
}

/** What is told where files contradict each other and nobody has settled it. */
export function unsettledProblems({ unsettled }: MergedFiles): readonly Problem[] {
  return unsettled === 0 ? [] : [problem("merge/unsettled", {}, { count: unsettled })];
}
