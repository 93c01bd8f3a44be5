import { type Result, succeed } from "../core/result";
import type { WorkbookHost } from "../core/workbook/host";
import { type CategoryProgress, measureProgress } from "./measureProgress";
import type { OpenedForm, OpenOptions } from "./openForm";
import { scoreForm } from "./scoreForm";

/** A form as it was read, with how far it is filled in. */
export interface CheckedForm extends OpenedForm {
  /** The categories asked for, in the edition's order. */
  readonly progress: readonly CategoryProgress[];
}

/** Reads a form, says how far it is filled in, and collects every problem. Writes nothing. */
export async function checkForm(host: WorkbookHost, options: OpenOptions): Promise<Result<CheckedForm>> {
  const scored = await scoreForm(host, options);
  if (!scored.ok) return scored;
  const { criteria, isCarried, slots, submission } = scored.value;
  const progress = measureProgress(scored.value);
  return succeed({ criteria, isCarried, slots, submission, progress }, scored.problems);
}
