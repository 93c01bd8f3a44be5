import type { RowKey } from "../form/keys";

/** Files whose value counts, the first that has one; for a cell also the place of a value (`originId`). */
export type PreferredFiles = readonly string[];

/** What people decided about values that differ: the nearest choice counts, a cell's before its row's and so on. */
export interface MergeChoices {
  /** By the key of a conflict. */
  readonly byCell: ReadonlyMap<string, PreferredFiles>;
  /** By a row's id, or the id of the item or measure that the row belongs to: the longest id that fits. */
  readonly byRow: ReadonlyMap<RowKey, PreferredFiles>;
  /** By the group of a conflict: a category's id, `cover`, `profile`, `digest` or `plan`. */
  readonly byCategory: ReadonlyMap<string, PreferredFiles>;
  readonly all: PreferredFiles;
}

/** Nothing decided yet. */
export const noChoices: MergeChoices = {
  byCell: new Map(),
  byRow: new Map(),
  byCategory: new Map(),
  all: [],
};

/** A cell as far as choices ask about it. */
export interface ChosenCell {
  readonly key: string;
  /** Ids of the row: a statement, an indicator, a topic, a line of the cover, or the gaps of a plan row. */
  readonly rows: readonly RowKey[];
  readonly group: string;
}

/** The files preferred for a cell, the nearest choice first. */
export function listPreferred(
  { byCell, byRow, byCategory, all }: MergeChoices,
  { key, rows, group }: ChosenCell,
): PreferredFiles {
  const fitting = [...byRow]
    .filter(([id]) => rows.some((row) => row === id || row.startsWith(`${id}.`)))
    .sort(([one], [other]) => other.length - one.length);
  return [
    ...(byCell.get(key) ?? []),
    ...fitting.flatMap(([, files]) => files),
    ...(byCategory.get(group) ?? []),
    ...all,
  ];
}
