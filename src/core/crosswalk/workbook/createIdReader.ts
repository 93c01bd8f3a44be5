import { findNearest } from "../../authoring/tables/findNearest";
import type { TableRow } from "../../authoring/tables/tableRow";
import type { CriteriaIndex } from "../../criteria/indexCriteria";
import { type Problem, problem } from "../../problem";
import { foldTyped, normaliseTyped } from "../../reading/normaliseTyped";
import { linkSubjects } from "../crosswalk";
import { listSubjects } from "../subject";
import type { IdRow } from "./linkRows";

type Side = "from" | "to";

/** What was read of a row: null where it names nothing that there is. */
export interface ReadIds {
  readonly row: IdRow | null;
  readonly problems: readonly Problem[];
}

/**
 * A reader of the ids in a row of the links. An id that its edition doesn't have is an error at its cell, which says
 * where it was put on the wrong side and which id is nearest; a remark without an id is told, and a row that is
 * otherwise empty is nothing.
 */
export function createIdReader(
  indexes: Readonly<Record<Side, CriteriaIndex>>,
  editions: Readonly<Record<Side, string>>,
): (row: TableRow) => ReadIds {
  const known = { from: idsIn(indexes.from), to: idsIn(indexes.to) };
  const readSide = (row: TableRow, side: Side) => {
    const typed = normaliseTyped(row.text(side) ?? "");
    const id = known[side].get(foldTyped(typed)) ?? null;
    if (typed === "" || id !== null) return { id, problems: [] };
    return { id, problems: [tellUnknown(row, side, typed)] };
  };
  const tellUnknown = (row: TableRow, side: Side, id: string): Problem => {
    const [edition, place] = [editions[side], row.place(side)];
    if (known[side === "from" ? "to" : "from"].has(foldTyped(id)))
      return problem("crosswalk/wrong-side", place, { id, edition });
    const nearest = findNearest(id, [...known[side].values()], (each) => each);
    return nearest === null
      ? problem("crosswalk/unknown-id", place, { id, edition })
      : problem("crosswalk/misspelt-id", place, { id, edition, nearest });
  };
  return (row) => {
    const [from, to] = [readSide(row, "from"), readSide(row, "to")];
    const problems = [...from.problems, ...to.problems];
    if (from.id !== null || to.id !== null) return { row: { row, from: from.id, to: to.id }, problems };
    const isRemark = row.has("note") && problems.length === 0;
    return {
      row: null,
      problems: isRemark
        ? [problem("crosswalk/note-without-id", row.place("note"), { note: row.text("note") ?? "" })]
        : problems,
    };
  };
}

/** Every id of an edition by how it may be typed. */
function idsIn(index: CriteriaIndex): ReadonlyMap<string, string> {
  return new Map(
    linkSubjects.flatMap((of) => listSubjects(of, index).map(({ id }) => [foldTyped(id), id] as const)),
  );
}
