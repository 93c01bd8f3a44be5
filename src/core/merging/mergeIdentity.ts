import type { Criteria } from "../criteria/schema";
import type { Identity } from "../form/identity";
import { type LastYear, uniteLastYears } from "../form/lastYear";
import { foldName } from "../reading/foldName";
import type { Digits } from "../text/digits";
import type { Language } from "../text/language";
import type { MergeSource } from "./mergeSource";

/** What the merged form is made for, but for its own issue id. */
export interface MergedRequest {
  readonly identity: Identity;
  readonly language: Language;
  readonly digits?: Digits;
  readonly dueDate: string;
  readonly lastYear?: LastYear;
}

/**
 * What the form of all sources is made for: the union of their categories in the edition's order, and of the rest what
 * they agree in. A unit is named only where all sources are of that one. The first source decides language and digits.
 */
export function mergeIdentity(
  { categories }: Criteria,
  first: MergeSource,
  sources: readonly MergeSource[],
): MergedRequest {
  const identities = sources.map(({ submission }) => submission.identity);
  const asked = new Set(identities.flatMap((identity) => identity.categories));
  const { identity, language, stamp } = first.submission;
  const filled = (name: "agencyCode" | "agencyName") =>
    identities.map((each) => each[name]).find((text) => text !== "") ?? "";
  return {
    identity: {
      agencyCode: filled("agencyCode"),
      agencyName: filled("agencyName"),
      ministry: agreed(identities.map(({ ministry }) => ministry).filter((text) => text !== "")),
      agencyKind: agreed(identities.map(({ agencyKind }) => agencyKind).filter((text) => text !== "")),
      year: identity.year,
      round: identity.round,
      reportingUnit: agreed(identities.map(({ reportingUnit }) => reportingUnit)),
      categories: categories.map(({ id }) => id).filter((id) => asked.has(id)),
    },
    language,
    ...(stamp.digits === undefined ? {} : { digits: stamp.digits }),
    ...mergeLastYear(sources),
    dueDate: agreed(sources.map(({ submission }) => submission.stamp.dueDate).filter((text) => text !== "")),
  };
}

/** Copies of one form have one record of last year; parts that were made of it each have their own. */
function mergeLastYear(sources: readonly MergeSource[]): Pick<MergedRequest, "lastYear"> {
  const found = sources.flatMap(({ submission }) => submission.stamp.lastYear ?? []);
  const [first] = found;
  if (first === undefined) return {};
  const records = found.flatMap(({ year, record }) =>
    record === null || year !== first.year ? [] : [record],
  );
  return { lastYear: { year: first.year, record: uniteLastYears(records) } };
}

/** The text that all have, as the first does; empty where they differ. */
function agreed(texts: readonly string[]): string {
  const [first = ""] = texts;
  return texts.every((text) => foldName(text) === foldName(first)) ? first : "";
}
