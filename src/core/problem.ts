import { problemSeverity } from "./problemCatalogue";

export type ProblemCode = keyof typeof problemSeverity;

/** error: something isn't counted or can't be done; warning: counted, but look; note: for the record. */
export type Severity = "error" | "warning" | "note";

/** Where a problem is, as far as it is known. `cell` is an A1 address; `path` a JSON path into criteria. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly path?: string;
}

export type ProblemParams = Readonly<Record<string, string | number>>;

/** What is wrong, as data: a code, a place and the figures and names its words need. Words live in core/text. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly params: ProblemParams;
}

/** A problem of the catalogue's severity at a place. */
export function problem(code: ProblemCode, place: Place = {}, params: ProblemParams = {}): Problem {
  return { code, severity: problemSeverity[code], place, params };
}

/** True where at least one problem stops something from counting. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((each) => each.severity === "error");
}
