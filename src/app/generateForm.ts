import type { Criteria } from "../core/criteria/schema";
import type { FormRequest } from "../core/form/identity";
import { layoutForm } from "../core/form/layoutForm";
import type { Hash } from "../core/form/stamp";
import type { Result } from "../core/result";
import type { WorkbookHost } from "../core/workbook/host";

/** Makes the assessment form of one agency in a host, in place of what the host held. */
export function generateForm(
  host: WorkbookHost,
  criteria: Criteria,
  request: FormRequest,
  hash: Hash,
): Promise<Result<null>> {
  return host.create(layoutForm(criteria, request, hash).blueprint);
}
