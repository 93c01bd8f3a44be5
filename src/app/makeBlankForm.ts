import { requestOf } from "../core/reading/requestOf";
import { type Result, fail } from "../core/result";
import type { WorkbookHost } from "../core/workbook/host";
import { generateForm } from "./generateForm";
import { type OpenedForm, openForm, type OpenOptions } from "./openForm";

/**
 * A form that nobody has filled in, made in a host of the request that another was made for: the same agency, year,
 * round, categories, language and digits, under the same issue. What comes back is the blank form as it was read again.
 */
export async function makeBlankForm(
  host: WorkbookHost,
  { criteria, submission }: OpenedForm,
  options: OpenOptions,
): Promise<Result<OpenedForm>> {
  const made = await generateForm(host, criteria, requestOf(submission));
  return made.ok ? openForm(host, { ...options, edition: criteria }) : fail(made.problems);
}
