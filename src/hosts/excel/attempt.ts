import { type Problem, type ProblemCode, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";

/** What a step in Excel gives, or the problem that Excel told of. What is a programmer's to mend is thrown on. */
export async function attempt<T>(step: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await step());
  } catch (error) {
    return fail([officeProblem(error)]);
  }
}

/** Problems with which Excel refuses a request before it has done any of it. */
export function isRefusedWhole({ code }: Problem): boolean {
  return code === "excel/cell-edit" || code === "excel/busy" || code === "excel/too-large";
}

/** Office.js's words for what happened; the rest is excel/failed with the word. */
const codes: Readonly<Record<string, ProblemCode>> = {
  InvalidOperationInCellEditMode: "excel/cell-edit",
  ActivityLimitReached: "excel/busy",
  RequestAborted: "excel/busy",
  WriteNotSupportedWhenModalDialogOpen: "excel/busy",
  RequestPayloadSizeLimitExceeded: "excel/too-large",
  ResponsePayloadSizeLimitExceeded: "excel/too-large",
  AccessDenied: "excel/no-access",
  ItemNotFound: "excel/changed",
  InvalidReference: "excel/changed",
  ConnectionFailure: "excel/lost",
  Timeout: "excel/lost",
  InvalidOrTimedOutSession: "excel/lost",
};

/** What only wrong use of Office.js brings about. */
const faults = new Set([
  "ApiNotFound",
  "CannotUpdateReadOnlyProperty",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "PropertyNotLoaded",
  "RunMustReturnPromise",
  "ValueNotLoaded",
]);

function officeProblem(error: unknown): Problem {
  const code = officeCode(error);
  if (code === null || faults.has(code)) throw error;
  const known = codes[code];
  return known === undefined ? problem("excel/failed", {}, { code }) : problem(known);
}

/** The code of an OfficeExtension.Error; null for any other. */
function officeCode(error: unknown): string | null {
  if (!(typeof error === "object" && error !== null && "name" in error && "code" in error)) return null;
  return error.name === "RichApi.Error" && typeof error.code === "string" ? error.code : null;
}
