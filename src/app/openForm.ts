import type { Criteria } from "../core/criteria/schema";
import type { FormRequest } from "../core/form/identity";
import type { FormSlots } from "../core/form/slots";
import { editionHash, type Hash } from "../core/form/stamp";
import { type Problem, problem } from "../core/problem";
import { readForm } from "../core/reading/readForm";
import { readStamp } from "../core/reading/readStamp";
import type { Stamp, Submission } from "../core/reading/submission";
import { type Result, fail, succeed } from "../core/result";
import type { WorkbookHost } from "../core/workbook/host";
import type { Snapshot } from "../core/workbook/snapshot";
import { parseAmbiguous } from "./parseAmbiguous";
import { slotsFor } from "./slotsFor";

/** What a form is opened with. */
export interface OpenOptions {
  /** Editions that the form may be of. */
  readonly editions: readonly Criteria[];
  /** The edition to read the form by, whatever changed in it since the form was issued; null picks it by the stamp. */
  readonly edition: Criteria | null;
  /** What ambiguous marks mean, as people type it, or what was settled for a form by its id; null leaves them uncounted. */
  readonly ambiguous: string | null | ((issueId: string) => string | null);
  readonly hash: Hash;
}

/** A form that was read, and the edition that it is of. */
export interface OpenedForm {
  readonly criteria: Criteria;
  readonly slots: FormSlots;
  readonly submission: Submission;
}

/**
 * A filled form: what it says, under its edition. Problems of reading come along and stop nothing.
 * Fails where the workbook can't be read, isn't a form, or is of an edition that isn't at hand.
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
  if (!stamp.ok) return stamp;
  const edition = pickEdition(stamp.value, options);
  if (!edition.ok) return edition;
  const criteria = edition.value;
  const ambiguous = parseAmbiguous(criteria, meaningOf(options, stamp.value));
  if (!ambiguous.ok) return ambiguous;

  const slots = slotsFor(criteria, requestOf(stamp.value, criteria));
  const submission = readForm(criteria, slots, snapshot, stamp.value, {
    hash: options.hash,
    ambiguous: ambiguous.value,
  });
  const problems = [...told, ...stamp.problems, ...edition.problems, ...submission.problems];
  return succeed({ criteria, slots, submission: { ...submission, problems } }, problems);
}

function meaningOf({ ambiguous }: OpenOptions, { issueId }: Stamp): string | null {
  if (typeof ambiguous !== "function") return ambiguous;
  return issueId === null ? null : ambiguous(issueId);
}

/**
 * The edition that a stamp names, unchanged since. One given outright must have the same id; that its texts have
 * changed is told, and it is used all the same. A form without a stamp is read by the edition given, else the first.
 */
function pickEdition(stamp: Stamp, { editions, edition, hash }: OpenOptions): Result<Criteria> {
  const candidates = edition === null ? editions : [edition];
  const found = candidates.find(({ id }) => stamp.edition === null || id === stamp.edition);
  if (found === undefined)
    return fail([
      problem(
        "form/unknown-edition",
        {},
        {
          edition: stamp.edition ?? "",
          known: candidates.map(({ id }) => id).join(", "),
        },
      ),
    ]);
  const isSame = stamp.editionHash === null || stamp.editionHash === editionHash(found, hash);
  const changed: readonly Problem[] = isSame
    ? []
    : [problem("form/edition-changed", {}, { edition: found.id })];
  return edition === null && !isSame ? fail(changed) : succeed(found, changed);
}

/** The request that the form was made for, as far as its stamp tells; only language, digits and categories shape it. */
function requestOf({ identity, language, digits, issueId, dueDate }: Stamp, criteria: Criteria): FormRequest {
  return {
    identity: {
      agencyCode: "",
      agencyName: "",
      ministry: "",
      agencyKind: "",
      year: 0,
      round: 1,
      reportingUnit: "",
      categories: criteria.categories.map(({ id }) => id),
      ...identity,
    },
    language: language ?? "th",
    ...(digits === undefined ? {} : { digits }),
    issueId: issueId ?? "",
    dueDate,
  };
}
