import type { Criteria } from "../criteria/schema";
import { createLayoutContext } from "../form/createLayoutContext";
import type { LayoutContext } from "../form/layoutContext";
import { requestOf } from "../reading/requestOf";
import type { Submission } from "../reading/submission";

/** What the sheets of a form that was read were laid out from. */
export function contextOf(
  criteria: Criteria,
  submission: Pick<Submission, "identity" | "language" | "stamp">,
): LayoutContext {
  return createLayoutContext(criteria, requestOf(submission));
}
