import { compareText } from "../compareText";
import type { AgencyShown, Consolidation } from "./consolidation";
import { type Content, isSameContent, listContents } from "./fates/listContents";
import type { FormRecord } from "./formRecord";
import type { ReadFile } from "./readFile";

/** One cell that an agency's form says otherwise than before; null for a blank. */
export interface ContentChange {
  /** Of the statement or the indicator. */
  readonly id: string;
  readonly part: string;
  readonly before: Content | null;
  readonly after: Content | null;
}

/** What became of an agency from one consolidation to the next; one that is as it was isn't told. */
export type AgencyChange =
  | { readonly kind: "came" | "went"; readonly agency: AgencyShown }
  | {
      readonly kind: "changed";
      readonly agency: AgencyShown;
      readonly files: { readonly before: string; readonly after: string };
      /** Empty where another file says the same. */
      readonly cells: readonly ContentChange[];
    };

/** What is otherwise in the second consolidation, agency by agency and cell by cell, in the order of agencies. */
export function findBatchChanges(
  before: Consolidation,
  after: Consolidation,
  recordOf: (file: ReadFile) => FormRecord,
): readonly AgencyChange[] {
  const old = new Map(before.agencies.map((each) => [each.agency.key, each]));
  const now = new Set(after.agencies.map(({ agency }) => agency.key));
  const gone = before.agencies.filter(({ agency }) => !now.has(agency.key));
  const changes = after.agencies.flatMap(({ agency, file }): readonly AgencyChange[] => {
    const earlier = old.get(agency.key)?.file;
    if (earlier === undefined) return [{ kind: "came", agency }];
    if (earlier.sha256 === file.sha256) return [];
    const cells = compareRecords(recordOf(earlier), recordOf(file));
    return [{ kind: "changed", agency, files: { before: earlier.name, after: file.name }, cells }];
  });
  return [...changes, ...gone.map(({ agency }) => ({ kind: "went" as const, agency }))];
}

function compareRecords(before: FormRecord, after: FormRecord): readonly ContentChange[] {
  const [old, now] = [listContents(before), listContents(after)];
  const places = [...new Set([...old.keys(), ...now.keys()])].sort(compareText);
  return places.flatMap((place) => {
    const [one, other] = [old.get(place), now.get(place)];
    const said = other ?? one;
    if (said === undefined || isSameContent(one, other)) return [];
    return [{ id: said.id, part: said.part, before: one ?? null, after: other ?? null }];
  });
}
