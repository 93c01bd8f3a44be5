import type { Criteria } from "../core/criteria/schema";
import type { FormRequest } from "../core/form/identity";
import type { Digits } from "../core/text/digits";
import type { Language } from "../core/text/language";
import { formFileNames } from "./formFileNames";
import type { RosterEntry } from "./readRoster";

/** What all forms of one issue share; `newIssueId` gives another id at every call. */
export interface Issue {
  readonly year: number;
  readonly round: number;
  readonly language: Language;
  readonly digits?: Digits;
  readonly newIssueId: () => string;
}

/** One form to make, and the name of its file. */
export interface IssuedForm {
  readonly request: FormRequest;
  readonly fileName: string;
}

/** The forms of a roster: one for each agency or unit, each with an id of its own and a file name of its own. */
export function issueForms(
  criteria: Criteria,
  entries: readonly RosterEntry[],
  { year, round, language, digits, newIssueId }: Issue,
): readonly IssuedForm[] {
  const requests = entries.map(({ dueDate, ...identity }): FormRequest => ({
    identity: { ...identity, year, round },
    language,
    ...(digits === undefined ? {} : { digits }),
    issueId: newIssueId(),
    dueDate,
  }));
  const names = formFileNames(
    criteria,
    requests.map(({ identity }) => identity),
  );
  return requests.map((request, index) => ({ request, fileName: names[index] ?? "" }));
}
