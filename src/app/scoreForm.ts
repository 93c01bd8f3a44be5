import { type Assessment, assess } from "../core/results/assess";
import { type Result, succeed } from "../core/result";
import type { WorkbookHost } from "../core/workbook/host";
import type { Problem } from "../core/problem";
import type { Snapshot } from "../core/workbook/snapshot";
import { openForm, openSnapshot, type OpenedForm, type OpenOptions } from "./openForm";

/** A form with the scores that its answers earn. */
export interface AssessedForm extends OpenedForm {
  readonly assessment: Assessment;
}

/** The scores of a form, computed and not written. */
export async function scoreForm(host: WorkbookHost, options: OpenOptions): Promise<Result<AssessedForm>> {
  return assessOpened(await openForm(host, options));
}

/** As `scoreForm`, for a workbook that was read already; `told` are the problems of that reading. */
export function scoreSnapshot(
  snapshot: Snapshot,
  options: OpenOptions,
  told: readonly Problem[] = [],
): Result<AssessedForm> {
  return assessOpened(openSnapshot(snapshot, options, told));
}

function assessOpened(opened: Result<OpenedForm>): Result<AssessedForm> {
  if (!opened.ok) return opened;
  const { criteria, submission } = opened.value;
  return succeed({ ...opened.value, assessment: assess(criteria, submission) }, opened.problems);
}
