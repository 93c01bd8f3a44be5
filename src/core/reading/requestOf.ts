import type { FormRequest } from "../form/identity";
import type { Submission } from "./submission";

/** The request that a form was made for, as far as the form tells. */
export function requestOf({
  identity,
  language,
  stamp,
}: Pick<Submission, "identity" | "language" | "stamp">): FormRequest {
  return {
    identity,
    language,
    ...(stamp.digits === undefined ? {} : { digits: stamp.digits }),
    issueId: stamp.issueId ?? "",
    dueDate: stamp.dueDate,
    ...(stamp.lastYear === undefined ? {} : { lastYear: stamp.lastYear }),
  };
}
