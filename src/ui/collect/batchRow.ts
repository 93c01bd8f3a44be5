import type { Problem } from "../../core/problem";
import type { BatchFileView } from "../../views/batch/batchView";

/** Where a file of the batch is: not read yet, being read, or what became of it. */
export type RowState = "waiting" | "reading" | BatchFileView["fate"];

/** A file that was chosen, or that an earlier consolidated workbook carries. */
export interface CollectedFile {
  readonly name: string;
  /** Null for one that is carried. */
  readonly file: File | null;
  readonly isReading: boolean;
  /** As it was read; null before that. */
  readonly view: BatchFileView | null;
}

/** A file as the list shows it. */
export interface BatchRow {
  readonly name: string;
  readonly state: RowState;
  readonly agency: string;
  readonly reason: Problem | null;
  readonly reasonCount: number;
}

/** The rows of a list in the order of names; what the batch as a whole says of a file counts before its own. */
export function listRows(
  files: readonly CollectedFile[],
  settled: readonly BatchFileView[],
): readonly BatchRow[] {
  const views = new Map(settled.map((view) => [view.name, view]));
  return files
    .map(({ name, isReading, view: own }): BatchRow => {
      const view = own === null ? null : (views.get(name) ?? own);
      if (view === null)
        return { name, state: isReading ? "reading" : "waiting", agency: "", reason: null, reasonCount: 0 };
      const { fate, agency, reason, reasonCount } = view;
      return { name, state: fate, agency, reason, reasonCount };
    })
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

/** Which rows a list shows. */
export type RowFilter = "all" | BatchFileView["fate"];

export const rowFilters: readonly RowFilter[] = ["all", "accepted", "noted", "set-aside"];

/** The rows that a filter and a search leave: the text stands in a file's name or its agency's. */
export function filterRows(
  rows: readonly BatchRow[],
  filter: RowFilter,
  search: string,
): readonly BatchRow[] {
  const wanted = search.trim().toLowerCase();
  return rows.filter(
    ({ state, name, agency }) =>
      (filter === "all" || state === filter) &&
      (wanted === "" || `${name}\n${agency}`.toLowerCase().includes(wanted)),
  );
}
