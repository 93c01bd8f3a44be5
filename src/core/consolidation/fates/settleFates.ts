import { appendTo } from "../../appendTo";
import type { Criteria } from "../../criteria/schema";
import { problem, type Problem } from "../../problem";
import type { BatchSetting } from "../batchSetting";
import type { BatchPeriod, FileFate } from "../consolidation";
import type { FormRecord } from "../formRecord";
import { problemsKept, type FormOfFile, type ReadFile } from "../readFile";
import { severestFirst } from "../severestFirst";
import { isEmptyForm } from "./isEmptyForm";
import type { NamedAgency } from "./keyAgencies";
import { orderFiles } from "./orderFiles";
import { settleTwins } from "./settleTwins";

/** A file's fate, and the agency that its form is of, if it counts. */
export interface SettledFile extends FileFate {
  readonly agencyKey: string | null;
}

/** What fates ask of the rest of the batch: what tells agencies apart, and the record of a file. */
export interface FateLookup {
  keyOf(agency: NamedAgency): string | null;
  recordOf(file: ReadFile): FormRecord;
}

/**
 * What becomes of every file of a batch, in the order of their names. It depends on the files alone, not on the order
 * in which they came: the first reason of this list that holds sets a file aside, and what is left counts.
 */
export function settleFates(
  criteria: Criteria,
  files: readonly ReadFile[],
  period: BatchPeriod | null,
  setting: BatchSetting,
  { keyOf, recordOf }: FateLookup,
): readonly SettledFile[] {
  const ordered = orderFiles(files);
  const firstOf = new Map<string, ReadFile>();
  const refused = new Map<ReadFile, Problem>();
  const byAgency = new Map<string, ReadFile[]>();
  for (const file of ordered) {
    const { form, sha256 } = file;
    const same = sha256 === null ? undefined : firstOf.get(sha256);
    if (sha256 !== null && same === undefined) firstOf.set(sha256, file);
    if (form === null) continue;
    const key = keyOf(form.identity);
    const reason =
      same === undefined
        ? refuseForm(file, form, key, period)
        : problem("batch/identical", {}, { other: same.name });
    if (reason !== null) refused.set(file, reason);
    else if (key !== null) appendTo(byAgency, key, file);
  }
  for (const twins of byAgency.values()) {
    const agency = twins[0]?.form?.identity.agencyName ?? "";
    for (const [file, reason] of settleTwins(agency, twins, setting.chosen, recordOf))
      refused.set(file, reason);
  }
  const expected = setting.roster === null ? null : new Set(setting.roster.map(keyOf));
  return ordered.map((file): SettledFile => {
    const reason = refused.get(file);
    if (file.form === null || reason !== undefined) return setAside(file, reason);
    const agencyKey = keyOf(file.form.identity);
    const isExpected = expected?.has(agencyKey) ?? true;
    return accept(file, agencyKey, listNotes(criteria, file.form, isExpected));
  });
}

/** Why a form can't count, whatever else there is in the batch but its year, round and edition. */
function refuseForm(
  file: ReadFile,
  form: FormOfFile,
  key: string | null,
  period: BatchPeriod | null,
): Problem | null {
  const other = file.problems.find(
    ({ code, params }) =>
      code === "form/stamp-differs" && (params.id === "agencyCode" || params.id === "agencyName"),
  );
  if (other !== undefined) return problem("batch/other-agency", other.place, other.params);
  if (key === null) return problem("batch/no-agency");
  if (isEmptyForm(form)) return problem("batch/empty-form");
  if (period === null) return null;
  const { year, round } = form.identity;
  if (year !== period.year || round !== period.round)
    return problem(
      "batch/other-period",
      {},
      { year, round, expectedYear: period.year, expectedRound: period.round },
    );
  if (form.edition !== period.edition)
    return problem("batch/other-edition", {}, { edition: form.edition, expected: period.edition });
  return form.editionHash === period.editionHash
    ? null
    : problem("batch/edition-known-otherwise", {}, { edition: form.edition });
}

/** What to look at in a form that counts, beside what was found in reading it. */
function listNotes(criteria: Criteria, { identity }: FormOfFile, isExpected: boolean): readonly Problem[] {
  const { categories } = identity;
  return [
    ...(categories.length < criteria.categories.length
      ? [problem("batch/part-of-form", {}, { categories: categories.join(", ") })]
      : []),
    ...(isExpected ? [] : [problem("batch/not-on-roster")]),
  ];
}

/** The reason comes first, then what was found in reading: it may say why. */
function setAside(file: ReadFile, reason: Problem | undefined): SettledFile {
  const { problems, problemCount } = file;
  const own = reason === undefined ? [] : [reason];
  return {
    file,
    fate: "set-aside",
    reasons: [...own, ...problems].slice(0, problemsKept),
    reasonCount: own.length + problemCount,
    agencyKey: null,
  };
}

function accept(file: ReadFile, agencyKey: string | null, notes: readonly Problem[]): SettledFile {
  const reasons = severestFirst([...notes, ...file.problems]);
  return {
    file,
    fate: reasons.length === 0 ? "accepted" : "noted",
    reasons: reasons.slice(0, problemsKept),
    reasonCount: notes.length + file.problemCount,
    agencyKey,
  };
}
