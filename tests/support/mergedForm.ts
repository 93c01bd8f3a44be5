import type { Criteria } from "../../src/core/criteria/schema";
import type { FormRequest, Identity } from "../../src/core/form/identity";
import { layoutForm, type Form } from "../../src/core/form/layoutForm";
import { layoutMerged } from "../../src/core/merging/layoutMerged";
import { noChoices, type MergeChoices } from "../../src/core/merging/mergeChoices";
import { mergeForms, openSources, type Merged } from "../../src/core/merging/mergeForms";
import { mergeIdentity } from "../../src/core/merging/mergeIdentity";
import type { MergeSource } from "../../src/core/merging/mergeSource";
import type { AmbiguousMeaning } from "../../src/core/reading/readAnswer";
import type { Submission } from "../../src/core/reading/submission";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { drawSheet, snapshotSheet } from "../../src/hosts/memory/memorySheet";
import { readBack } from "./filledForm";
import { formOf, seal } from "./formOf";
import { snapshotOfForm, type Entry } from "./snapshotOf";

/** A copy of a form that came back in a file. */
export interface Copy {
  readonly file: string;
  readonly form: Form;
  readonly snapshot: Snapshot;
}

/** A unit's copy with these cells filled, given by the text of their keys. */
export function copyOf(
  criteria: Criteria,
  file: string,
  filling: Iterable<readonly [string, Entry]> = [],
  identity: Partial<Identity> = {},
  request: Partial<FormRequest> = {},
): Copy {
  const form = issuedForm(criteria, identity, request);
  return { file, form, snapshot: snapshotOfForm(form, filling) };
}

/** Forms that were laid out before: properties need the same ones many times. */
const issued = new WeakMap<Criteria, Map<string, Form>>();

function issuedForm(criteria: Criteria, identity: Partial<Identity>, request: Partial<FormRequest>): Form {
  const forms = issued.get(criteria) ?? new Map<string, Form>();
  issued.set(criteria, forms);
  const wanted = JSON.stringify([identity, request]);
  const form = forms.get(wanted) ?? formOf(criteria, identity, request);
  forms.set(wanted, form);
  return form;
}

/** What copies come to, the workbook of it as it is read again, and the copy that this is. */
export interface MergedCopies {
  readonly merged: Merged;
  readonly snapshot: Snapshot;
  readonly submission: Submission;
  readonly copy: Copy;
}

/** Merges copies in this order. */
export function mergeCopies(
  criteria: Criteria,
  copies: readonly Copy[],
  {
    choices = noChoices,
    ambiguous = null,
    file = "รวม.xlsx",
  }: { choices?: MergeChoices; ambiguous?: AmbiguousMeaning; file?: string } = {},
): MergedCopies {
  const sources = copies.map((copy) => sourceOf(criteria, copy, ambiguous));
  const [first] = sources;
  if (first === undefined) throw new Error("nothing to merge");
  const request = { ...mergeIdentity(criteria, first, sources), issueId: "issue-merged" };
  const form = layoutForm(criteria, request, seal);
  const merged = mergeForms(criteria, form.slots, openSources(criteria, sources), {
    ...request,
    ambiguous,
    choices,
  });
  const blueprint = layoutMerged(criteria, request, merged, seal);
  const snapshot = { sheets: blueprint.sheets.map((sheet) => snapshotSheet(drawSheet(sheet))) };
  const again: Form = { blueprint, slots: form.slots };
  return {
    merged,
    snapshot,
    submission: readBack(criteria, again, snapshot, { ambiguous }),
    copy: { file, form: again, snapshot },
  };
}

export function sourceOf(
  criteria: Criteria,
  { file, form, snapshot }: Copy,
  ambiguous: AmbiguousMeaning = null,
): MergeSource {
  const submission = readBack(criteria, form, snapshot, { ambiguous });
  return { file, unit: submission.identity.reportingUnit, slots: form.slots, submission, snapshot };
}

/** What a form says, without where it stands; rows of the plan by what they say. */
export function contentOf(submission: Submission, { ordersPlan = true } = {}): unknown {
  const plan = submission.plan.map(({ section, gaps, parts }) => ({ section, gaps, parts }));
  const text = (row: unknown) => JSON.stringify(row);
  const { self, committee, statements, indicatorNotes, profile, signatures } = submission;
  return {
    self,
    committee,
    statements,
    indicatorNotes,
    profile,
    signatures,
    plan: ordersPlan ? plan : [...plan].sort((a, b) => (text(a) < text(b) ? -1 : 1)),
  };
}
