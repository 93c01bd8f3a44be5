/** Columns of the lists that a merged form tells its origins in; the first is hidden and for programs. */
export const listColumns = {
  mark: 1,
  what: 2,
  value: 3,
  file: 4,
  unit: 5,
  sheet: 6,
  cell: 7,
  outcome: 8,
} as const;

/** Marks in the row of a list's heads, by which a list is known when the form is merged again. */
export const listMarks = {
  sources: "pmqa-merge-sources",
  conflicts: "pmqa-merge-conflicts",
  strays: "pmqa-merge-strays",
} as const;

/** Stands before the key of a conflict that nobody settled. */
export const openMark = "open:";
