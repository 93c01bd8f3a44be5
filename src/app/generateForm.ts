import { variesByKind } from "../core/criteria/editionSeenBy";
import type { Criteria } from "../core/criteria/schema";
import type { FormRequest } from "../core/form/identity";
import { layoutForm } from "../core/form/layoutForm";
import { problem } from "../core/problem";
import { fail, type Result, succeed } from "../core/result";
import type { WorkbookHost } from "../core/workbook/host";
import { tellUncarried } from "./edition/tellUncarried";
import { formSeal } from "./formSeal";

/**
 * Makes the assessment form of one agency in a host, in place of what the host held. Fails with request/no-kind where
 * the edition asks some kinds of agency what it doesn't ask others, and the request names none that it knows. A form
 * that can't be read by the edition which it carries is made, and told.
 */
export async function generateForm(
  host: WorkbookHost,
  criteria: Criteria,
  request: FormRequest,
): Promise<Result<null>> {
  const { agencyKinds } = criteria;
  if (variesByKind(criteria) && !agencyKinds.some(({ id }) => id === request.identity.agencyKind))
    return fail([
      problem(
        "request/no-kind",
        {},
        { edition: criteria.id, known: agencyKinds.map(({ id }) => id).join(", ") },
      ),
    ]);
  const made = await host.create(layoutForm(criteria, request, formSeal).blueprint);
  return made.ok ? succeed(made.value, [...tellUncarried(criteria), ...made.problems]) : made;
}
