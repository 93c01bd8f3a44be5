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
  const { fullest, contained } = findFullest(files, recordOf);
  const names = fullest.map(({ name }) => name).join(", ");
  const twice = problem("batch/agency-twice", {}, { agency, files: names });
  return new Map([
    ...contained,
    ...(fullest.length > 1 ? fullest.map((file) => [file, twice] as const) : []),
  ]);
}

/** Files whose contents no other file holds as well, and for each of the rest one that does. */
function findFullest(files: readonly ReadFile[], recordOf: (file: ReadFile) => FormRecord) {
  const bySize = files
    .map((file) => ({ file, contents: listContents(recordOf(file)) }))
    .sort((one, other) => other.contents.size - one.contents.size);
  const fullest: (typeof bySize)[number][] = [];
  const contained = new Map<ReadFile, Problem>();
  for (const each of bySize) {
    const fuller = fullest.find(({ contents }) => containsAll(contents, each.contents));
    if (fuller === undefined) fullest.push(each);
    else contained.set(each.file, problem("batch/contained", {}, { other: fuller.file.name }));
  }
  const kept = new Set(fullest.map(({ file }) => file));
  return { fullest: files.filter((file) => kept.has(file)), contained };
}
