import { listSheetName } from "../core/authoring/tables/choiceLists";
import { editionSeenBy, variesByKind, wholeEdition } from "../core/criteria/editionSeenBy";
import type { Criteria } from "../core/criteria/schema";
import type { FormRequest } from "../core/form/identity";
import type { FormSlots } from "../core/form/slots";
import type { Hash } from "../core/form/seal";
import { type Problem, problem } from "../core/problem";
import { readForm } from "../core/reading/readForm";
import { readStamp } from "../core/reading/readStamp";
import type { Stamp, Submission } from "../core/reading/submission";
import { fail, type Result, succeed } from "../core/result";
import type { WorkbookHost } from "../core/workbook/host";
import type { Snapshot } from "../core/workbook/snapshot";
import { type EditionSources, pickEdition } from "./edition/pickEdition";
import { parseAmbiguous } from "./parseAmbiguous";
import { slotsFor } from "./slotsFor";

/** What a form is opened with. */
export interface OpenOptions extends EditionSources {
  /** What ambiguous marks mean, as people type it, or what was settled for a form by its id; null leaves them uncounted. */
  readonly ambiguous: string | null | ((issueId: string) => string | null);
}

/** A form that was read, and the edition that it is of, as the kind of agency sees it that the form was made for. */
export interface OpenedForm {
  readonly criteria: Criteria;
  /** True where nobody has the edition but the form, which brought it along. */
  readonly isCarried: boolean;
  readonly slots: FormSlots;
  readonly submission: Submission;
}

/**
 * A filled form: what it says, under its edition. Problems of reading come along and stop nothing.
 * Fails where the workbook can't be read, isn't a form, or is of an edition that neither is at hand nor comes with it.
 */
export async function openForm(host: WorkbookHost, options: OpenOptions): Promise<Result<OpenedForm>> {
  const snapshot = await host.read();
  return snapshot.ok ? openSnapshot(snapshot.value, options, snapshot.problems) : snapshot;
}

/** As `openForm`, for a workbook that was read already; `told` are the problems of that reading. */
export function openSnapshot(
  snapshot: Snapshot,
  options: OpenOptions,
  told: readonly Problem[] = [],
): Result<OpenedForm> {
  const stamp = readStamp(snapshot);
  if (!stamp.ok) return isOfTables(snapshot) ? fail([problem("form/is-criteria-workbook")]) : stamp;
  const edition = pickEdition(stamp.value, options);
  if (!edition.ok) return edition;
  const { criteria: whole, isCarried } = edition.value;
  const kind = kindOf(whole, stamp.value, snapshot, options.hash);
  const criteria = editionSeenBy(whole, kind);
  const ambiguous = parseAmbiguous(criteria, meaningOf(options, stamp.value));
  if (!ambiguous.ok) return ambiguous;

  const slots = slotsFor(criteria, requestOf(stamp.value, criteria, kind));
  const submission = readForm(criteria, slots, snapshot, stamp.value, {
    hash: options.hash,
    ambiguous: ambiguous.value,
  });
  const problems = [...told, ...stamp.problems, ...edition.problems, ...submission.problems];
  return succeed({ criteria, isCarried, slots, submission: { ...submission, problems } }, problems);
}

/** True for a workbook in which an edition or a crosswalk is typed. */
function isOfTables({ sheets }: Snapshot): boolean {
  return sheets.some(({ name }) => name === listSheetName);
}

/**
 * The kind of agency that the form was made for. The stamp says it; only where the stamp has none, and kinds are asked
 * different things, the cover does.
 */
function kindOf(edition: Criteria, stamp: Stamp, snapshot: Snapshot, hash: Hash): string {
  const issued = edition.agencyKinds.find(({ id }) => id === stamp.identity.agencyKind);
  if (issued !== undefined || !variesByKind(edition)) return issued?.id ?? "";
  const whole = wholeEdition(edition);
  return readForm(whole, slotsFor(whole, requestOf(stamp, whole, "")), snapshot, stamp, { hash }).identity
    .agencyKind;
}

function meaningOf({ ambiguous }: OpenOptions, { issueId }: Stamp): string | null {
  if (typeof ambiguous !== "function") return ambiguous;
  return issueId === null ? null : ambiguous(issueId);
}

/** The request that the form was made for, as far as its stamp tells; only language, digits, kind and categories shape it. */
function requestOf(
  { identity, language, digits, issueId, dueDate, lastYear }: Stamp,
  criteria: Criteria,
  agencyKind: string,
): FormRequest {
  return {
    identity: {
      agencyCode: "",
      agencyName: "",
      ministry: "",
      year: 0,
      round: 1,
      reportingUnit: "",
      categories: criteria.categories.map(({ id }) => id),
      ...identity,
      agencyKind,
    },
    language: language ?? "th",
    ...(digits === undefined ? {} : { digits }),
    issueId: issueId ?? "",
    dueDate,
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}
