import { variesByKind, wholeEdition } from "../../core/criteria/editionSeenBy";
import type { Criteria } from "../../core/criteria/schema";
import { type NextYearForm, nextYearForm } from "../../core/carrying/nextYear/nextYearForm";
import { checkCrosswalk } from "../../core/crosswalk/checkCrosswalk";
import type { Crosswalk } from "../../core/crosswalk/crosswalk";
import { proposeCrosswalk } from "../../core/crosswalk/proposeCrosswalk";
import { selfCrosswalk } from "../../core/crosswalk/selfCrosswalk";
import type { FormRequest } from "../../core/form/identity";
import { hasError, type Problem, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import type { WorkbookHost } from "../../core/workbook/host";
import { formSeal } from "../formSeal";
import type { OpenOptions } from "../openForm";
import { type AssessedForm, scoreSnapshot } from "../scoreForm";

/** How old a value may be before it is pointed out, in years, where nobody says otherwise. */
export const usualOldestYears = 2;

/** What next year's form is made with. */
export interface NextYearOptions extends Partial<Pick<FormRequest, "language" | "digits" | "dueDate">> {
  readonly issueId: string;
  /** Fiscal year, พ.ศ.; absent for the one after the older form's. */
  readonly year?: number;
  readonly oldestYears?: number;
  /** Another edition, and the way to it, null to have it proposed; absent for the older form's own. */
  readonly to?: { readonly criteria: Criteria; readonly crosswalk: Crosswalk | null };
}

/**
 * Next year's form of a form that is read from one host, made in another. Last year's workbook isn't touched; problems
 * of reading it come along and stop nothing. Fails where it can't be read, has no year, is of the year asked for or a
 * later one, or where the crosswalk isn't one between the two editions.
 */
export async function makeNextYearForm(
  from: WorkbookHost,
  into: WorkbookHost,
  reading: OpenOptions,
  options: NextYearOptions,
): Promise<Result<NextYearForm>> {
  const read = await from.read();
  if (!read.ok) return read;
  const scored = scoreSnapshot(read.value, reading, read.problems);
  if (!scored.ok) return scored;
  const older = { ...scored.value, snapshot: read.value };
  const { identity, language, stamp } = older.submission;
  const year = options.year ?? identity.year + 1;
  if (identity.year === 0 || year <= identity.year)
    return fail([problem("next-year/not-after", {}, { year, lastYear: identity.year })]);
  const whole = wholeEdition(older.criteria);
  const criteria = options.to?.criteria ?? whole;
  const isProposed = options.to?.crosswalk === null;
  const crosswalk = isProposed
    ? proposeCrosswalk(whole, criteria, formSeal.hash)
    : (options.to?.crosswalk ?? selfCrosswalk(whole, formSeal.hash));
  const wrong = checkCrosswalk(crosswalk, whole, criteria, formSeal.hash);
  if (hasError(wrong)) return fail(wrong);

  const digits = options.digits ?? (options.language === undefined ? stamp.digits : undefined);
  const made = nextYearForm(
    older,
    {
      criteria,
      crosswalk,
      year,
      oldestYears: options.oldestYears ?? usualOldestYears,
      language: options.language ?? language,
      ...(digits === undefined ? {} : { digits }),
      issueId: options.issueId,
      dueDate: options.dueDate ?? "",
    },
    formSeal,
  );
  const written = await into.create(made.form.blueprint);
  return written.ok
    ? succeed(made, [
        ...(isProposed ? [problem("carrying/proposed")] : []),
        ...toldOfKind(made, scored.value, criteria),
        ...made.ownSheets.map((name) => problem("carrying/own-sheet", {}, { name })),
        ...scored.problems,
        ...wrong,
        ...written.problems,
      ])
    : fail(written.problems);
}

/** That the new form's edition doesn't know last year's kind of agency, so that the form asks everything. */
function toldOfKind(
  { request }: NextYearForm,
  { submission }: AssessedForm,
  criteria: Criteria,
): readonly Problem[] {
  const kind = submission.identity.agencyKind;
  return kind !== "" && request.identity.agencyKind === "" && variesByKind(criteria)
    ? [problem("carrying/unknown-kind", {}, { kind })]
    : [];
}
