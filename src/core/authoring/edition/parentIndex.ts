import { foldTyped } from "../../reading/normaliseTyped";
import { findNearest } from "../tables/findNearest";
import { foldHeading } from "../tables/foldHeading";

/** The rows that others may belong to, by what people call them. */
export interface ParentIndex {
  /** The id that a text means: an id, also one that was made for a row without, or a name of such a row. */
  find(typed: string): string | null;
  /** Ids to offer for a text that means none: the one that it is nearly spelt as, else the first few. */
  offer(typed: string): readonly string[];
  readonly ids: readonly string[];
}

/** A row that others may belong to: its id, its name, and whatever else it is called. */
export interface Parent {
  readonly id: string;
  readonly name: string | null;
  readonly otherNames?: readonly string[];
}

/** As many as one sentence can hold. */
const mostOffered = 6;

/** An index of ids and the names beside them; the first of two that are called the same. */
export function createParentIndex(parents: readonly Parent[]): ParentIndex {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { id } of parents) if (!ids.has(foldTyped(id))) ids.set(foldTyped(id), id);
  // What a row is called in full counts before what another is called for short.
  const called = [
    ...parents.map(({ id, name }) => [name ?? "", id] as const),
    ...parents.flatMap(({ id, otherNames = [] }) => otherNames.map((name) => [name, id] as const)),
  ];
  for (const [name, id] of called) {
    const folded = foldHeading(name);
    if (folded !== "" && !names.has(folded)) names.set(folded, id);
  }
  return {
    find: (typed) => ids.get(foldTyped(typed)) ?? names.get(foldHeading(typed)) ?? null,
    offer(typed) {
      const near = findNearest(foldHeading(typed), [...names], ([name]) => name);
      return near === null ? parents.slice(0, mostOffered).map(({ id }) => id) : [near[1]];
    },
    ids: parents.map(({ id }) => id),
  };
}
