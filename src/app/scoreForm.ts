import { type Assessment, assess } from "../core/results/assess";
import { type Result, succeed } from "../core/result";
import type { WorkbookHost } from "../core/workbook/host";
import { openForm, type OpenedForm, type OpenOptions } from "./openForm";

/** A form with the scores that its answers earn. */
export interface AssessedForm extends OpenedForm {
  readonly assessment: Assessment;
}

/** The scores of a form, computed and not written. */
export async function scoreForm(host: WorkbookHost, options: OpenOptions): Promise<Result<AssessedForm>> {
  const opened = await openForm(host, options);
  if (!opened.ok) return opened;
  const { criteria, submission } = opened.value;
  return succeed({ ...opened.value, assessment: assess(criteria, submission) }, opened.problems);
}
