import type { Snapshot, SnapshotCell, SnapshotSheet } from "./snapshot";

/**
 * True where people have entered nothing since: the same sheets, with the same values and formulas in the same cells.
 * What formulas show doesn't count: it follows from the rest, or from the time of day.
 */
export function holdsSameEntries(before: Snapshot, after: Snapshot): boolean {
  return isSameLine(before.sheets, after.sheets, isSameSheet);
}

function isSameSheet(one: SnapshotSheet, other: SnapshotSheet): boolean {
  return one.name === other.name && isSameLine(one.cells, other.cells, isSameEntry);
}

function isSameEntry(one: SnapshotCell, other: SnapshotCell): boolean {
  if (one.row !== other.row || one.column !== other.column || one.formula !== other.formula) return false;
  return (
    one.formula !== undefined ||
    (one.kind === other.kind && one.value === other.value && one.format === other.format)
  );
}

function isSameLine<Each>(
  ones: readonly Each[],
  others: readonly Each[],
  isSame: (one: Each, other: Each) => boolean,
): boolean {
  return (
    ones.length === others.length &&
    ones.every((one, index) => {
      const other = others[index];
      return other !== undefined && isSame(one, other);
    })
  );
}
