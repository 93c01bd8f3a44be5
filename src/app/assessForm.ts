import { layoutResults } from "../core/results/layoutResults";
import { type Result, fail, succeed } from "../core/result";
import type { WorkbookHost } from "../core/workbook/host";
import type { OpenOptions } from "./openForm";
import { type AssessedForm, scoreForm } from "./scoreForm";

/**
 * The scores of a form, computed and written into it. `today` is a day as YYYY-MM-DD.
 * Problems of reading stop nothing; only a form that can't be read or written at all fails.
 */
export async function assessForm(
  host: WorkbookHost,
  { today, ...options }: OpenOptions & { readonly today: string },
): Promise<Result<AssessedForm>> {
  const scored = await scoreForm(host, options);
  if (!scored.ok) return scored;
  const { criteria, submission, assessment } = scored.value;
  const { patch, problems } = layoutResults(criteria, submission, assessment, { computedAt: today });
  const written = await host.apply(patch);
  const all = [...scored.problems, ...problems, ...written.problems];
  return written.ok ? succeed(scored.value, all) : fail(all);
}
