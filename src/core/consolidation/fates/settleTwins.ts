import { foldName } from "../../reading/foldName";
import { problem, type Problem } from "../../problem";
import type { FormRecord } from "../formRecord";
import type { ReadFile } from "../readFile";
import { containsAll, listContents } from "./listContents";

/**
 * Which of an agency's files counts, where it sent several: why each of the others doesn't, and where none can be
 * told to be the one, why none does. A file chosen by a person counts; else one that holds everything that the others
 * hold. When files were changed says nothing: a copy made yesterday may be of last month.
 */
export function settleTwins(
  agency: string,
  files: readonly ReadFile[],
  chosen: readonly string[],
  recordOf: (file: ReadFile) => FormRecord,
): ReadonlyMap<ReadFile, Problem> {
  if (files.length < 2) return new Map();
  const last = chosen.filter((sha256) => files.some((file) => file.sha256 === sha256)).at(-1);
  const taken = last === undefined ? undefined : files.find(({ sha256 }) => sha256 === last);
  if (taken !== undefined) {
    const others = files.filter((file) => file !== taken);
    return new Map(others.map((file) => [file, problem("batch/not-chosen", {}, { other: taken.name })]));
  }
  const shared = sharedCode(files);
  if (shared !== null) return new Map(files.map((file) => [file, shared]));
  const { fullest, contained } = findFullest(files, recordOf);
  if (fullest.length === 1) return contained;
  const twice = problem("batch/agency-twice", {}, { agency, files: someOf(fullest.map(({ name }) => name)) });
  return new Map(files.map((file) => [file, twice]));
}

/** The problem of files that say one code and several names: one of the codes is wrong, and nobody's form goes for it. */
function sharedCode(files: readonly ReadFile[]): Problem | null {
  const identities = files.flatMap(({ form }) => (form === null ? [] : [form.identity]));
  const names = new Map(identities.map(({ agencyName }) => [foldName(agencyName), agencyName]));
  names.delete("");
  if (names.size < 2) return null;
  const code = identities.find(({ agencyCode }) => agencyCode !== "")?.agencyCode ?? "";
  return problem("batch/code-twice", {}, { code, agencies: someOf([...names.values()]) });
}

/** More names than these say no more to anybody. */
const namesShown = 10;

function someOf(names: readonly string[]): string {
  return names.length <= namesShown ? names.join(", ") : `${names.slice(0, namesShown).join(", ")}, …`;
}

/** Files whose contents no other file holds as well, and for each of the rest one that does. */
function findFullest(files: readonly ReadFile[], recordOf: (file: ReadFile) => FormRecord) {
  const bySize = files
    .map((file) => ({ file, contents: listContents(recordOf(file)) }))
    .sort(
      (one, other) =>
        other.contents.size - one.contents.size || countCategories(other.file) - countCategories(one.file),
    );
  const fullest: (typeof bySize)[number][] = [];
  const contained = new Map<ReadFile, Problem>();
  for (const each of bySize) {
    const fuller = fullest.find(({ contents }) => containsAll(contents, each.contents));
    if (fuller === undefined) {
      fullest.push(each);
      continue;
    }
    const code = fuller.contents.size === each.contents.size ? "batch/same-answers" : "batch/contained";
    contained.set(each.file, problem(code, {}, { other: fuller.file.name }));
  }
  const kept = new Set(fullest.map(({ file }) => file));
  return { fullest: files.filter((file) => kept.has(file)), contained };
}

/** Of two files with the same answers the one counts that asks more: what it leaves blank is known to be blank. */
function countCategories({ form }: ReadFile): number {
  return form?.identity.categories.length ?? 0;
}
