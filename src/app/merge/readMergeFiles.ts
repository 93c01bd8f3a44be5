import { inFile } from "../inFile";
import { isNoForm } from "../isNoForm";
import { compareText } from "../../core/compareText";
import { wholeEdition } from "../../core/criteria/editionSeenBy";
import type { Criteria } from "../../core/criteria/schema";
import { editionHash } from "../../core/form/stamp";
import type { FormSlots } from "../../core/form/slots";
import { checkTogether } from "../../core/merging/checkTogether";
import { openSources } from "../../core/merging/mergeForms";
import { mergeIdentity, type MergedRequest } from "../../core/merging/mergeIdentity";
import type { MergeSource } from "../../core/merging/mergeSource";
import type { OpenedSource } from "../../core/merging/openedSource";
import { type Problem, problem } from "../../core/problem";
import type { AmbiguousMeaning } from "../../core/reading/readAnswer";
import { type Result, fail, succeed } from "../../core/result";
import type { WorkbookHost } from "../../core/workbook/host";
import { type OpenedForm, type OpenOptions, openSnapshot } from "../openForm";
import { parseAmbiguous } from "../parseAmbiguous";
import { sha256OfBytes } from "../sha256OfBytes";
import { slotsFor } from "../slotsFor";

/** A file that people chose to merge. */
export interface MergeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True for a file that nobody named but its folder: it is passed over, and told, where it is another workbook. */
  readonly isOfFolder?: boolean;
}

/** How the files are read. */
export interface ReadMergeHow extends Omit<OpenOptions, "ambiguous"> {
  /** What ambiguous marks mean in all files, as people type it; null leaves them uncounted. */
  readonly ambiguous: string | null;
  readonly openWorkbook: (bytes: Uint8Array) => WorkbookHost;
}

/** The files as forms of one agency, ready to be merged with any choices. */
export interface MergeInput {
  readonly criteria: Criteria;
  /** What the merged form is made for. */
  readonly request: MergedRequest;
  /** The merged form's slots. */
  readonly slots: FormSlots;
  /** By file name, then by digest, whatever order they were chosen in. */
  readonly sources: readonly OpenedSource[];
  readonly ambiguous: AmbiguousMeaning;
}

/**
 * Reads the files to be merged. Fails with a problem for every file that isn't a form, or isn't one of the first one's
 * agency, year, round and edition, or was made for a kind of agency that is asked otherwise. Of files with the same bytes one counts; names that stand twice are told apart.
 * What reading found in the files comes along, each problem with its file.
 */
export async function readMergeFiles(
  files: readonly MergeFile[],
  how: ReadMergeHow,
): Promise<Result<MergeInput>> {
  const { distinct, problems: repeated } = listDistinct(files);
  const read: { readonly form: OpenedForm; readonly source: MergeSource }[] = [];
  const told: Problem[] = [...repeated];
  let isWhole = true;
  for (const { name, bytes, isOfFolder = false } of distinct) {
    const opened = await readSource(name, bytes, how);
    if (isOfFolder && !opened.ok && opened.problems.every(isNoForm)) {
      told.push(problem("merge/passed-over", { file: name }));
      continue;
    }
    told.push(...inFile(name, opened.problems));
    if (opened.ok) read.push(opened.value);
    else isWhole = false;
  }
  const [first] = read;
  if (!isWhole) return fail(whyRefused(told));
  if (first === undefined) return fail([...told, problem("merge/no-form")]);

  const { criteria } = first.form;
  const sources = read.map(({ source }) => source);
  const foreign = [
    ...read.flatMap(({ form, source: { file } }) => {
      const params = { edition: form.criteria.id, expected: criteria.id, other: first.source.file };
      if (form.criteria.id !== criteria.id) return [problem("merge/other-edition", { file }, params)];
      const isSame = editionHash(form.criteria, how.hash) === editionHash(criteria, how.hash);
      return isSame ? [] : [problem("merge/edition-known-otherwise", { file }, params)];
    }),
    ...read.flatMap(({ form, source: { file, submission } }) =>
      form.criteria !== criteria && wholeEdition(form.criteria) === wholeEdition(criteria)
        ? [
            problem(
              "merge/other-kind",
              { file },
              {
                kind: submission.identity.agencyKind,
                expected: first.source.submission.identity.agencyKind,
                other: first.source.file,
              },
            ),
          ]
        : [],
    ),
    ...checkTogether(first.source, sources),
  ];
  if (foreign.length > 0) return fail(foreign);
  const ambiguous = parseAmbiguous(criteria, how.ambiguous);
  if (!ambiguous.ok) return ambiguous;
  const request = mergeIdentity(criteria, first.source, sources);
  const opened = openSources(criteria, sources);
  return succeed(
    {
      criteria,
      request,
      slots: slotsFor(criteria, { ...request, issueId: "" }),
      sources: opened,
      ambiguous: ambiguous.value,
    },
    [...told, ...opened.flatMap(tellOwnSheets)],
  );
}

async function readSource(
  file: string,
  bytes: Uint8Array,
  how: ReadMergeHow,
): Promise<Result<{ readonly form: OpenedForm; readonly source: MergeSource }>> {
  const snapshot = await how.openWorkbook(bytes).read();
  if (!snapshot.ok) return snapshot;
  const form = openSnapshot(snapshot.value, how, snapshot.problems);
  if (!form.ok) return form;
  const { slots, submission } = form.value;
  const unit = submission.identity.reportingUnit;
  const source: MergeSource = { file, unit, slots, submission, snapshot: snapshot.value };
  return succeed({ form: form.value, source }, form.problems);
}

/** Files by name, then by digest, each content once and each name once. */
function listDistinct(files: readonly MergeFile[]): {
  readonly distinct: readonly MergeFile[];
  readonly problems: readonly Problem[];
} {
  const ordered = files
    .map((file) => ({ ...file, digest: sha256OfBytes(file.bytes) }))
    .sort((one, other) => compareText(one.name, other.name) || compareText(one.digest, other.digest));
  const names = new Set<string>();
  const byDigest = new Map<string, string>();
  const distinct: MergeFile[] = [];
  const problems: Problem[] = [];
  for (const { digest, ...file } of ordered) {
    const { name } = file;
    const other = byDigest.get(digest);
    if (other !== undefined) {
      problems.push(problem("batch/identical", { file: name }, { other }));
      continue;
    }
    let ownName = name;
    for (let count = 2; names.has(ownName); count += 1) ownName = `${name} (${count})`;
    names.add(ownName);
    byDigest.set(digest, ownName);
    distinct.push({ ...file, name: ownName });
  }
  return { distinct, problems };
}

/** The errors, and one of a request once, though every file meets it. */
function whyRefused(told: readonly Problem[]): readonly Problem[] {
  const errors = told.filter(({ severity }) => severity === "error");
  return errors.filter(
    ({ code }, at) => !code.startsWith("request/") || errors.findIndex((each) => each.code === code) === at,
  );
}

/** Sheets that people put into their copy. */
function tellOwnSheets({ source, cells, carried }: OpenedSource): readonly Problem[] {
  return source.snapshot.sheets
    .filter(
      ({ name, cells: { length } }) =>
        length > 0 && !cells.sheetsOfForm.has(name) && !carried.sheets.has(name),
    )
    .map(({ name }) => problem("merge/own-sheet", { file: source.file }, { name }));
}
