import { mergedWidthChars } from "../workbook/columnWidth";
import type { ColumnKey, RowKey } from "./keys";

/** Row keys of the sheet that compares two years, but for its items and categories. */
export const yearlyRows = {
  category: (category: string): RowKey => `yearly.category.${category}`,
  item: (item: string): RowKey => `yearly.item.${item}`,
  total: "yearly.total",
  /** Whose scores are compared. */
  basis: "yearly.basis",
  /** How many gaps there are of each kind. */
  gapsCount: "yearly.gaps",
  /** From 1. */
  gap: (place: number): RowKey => `yearly.gap.${place}`,
  /** From 1, in the order of last year's plan. */
  plan: (place: number): RowKey => `yearly.plan.${place}`,
} as const;

/** The visible columns. */
export const yearlyColumns = {
  id: "#id",
  name: "#name",
  levelThen: "#level-then",
  scoreThen: "#score-then",
  levelNow: "#level-now",
  scoreNow: "#score-now",
  change: "#change",
} as const satisfies Record<string, ColumnKey>;

/** Widths in characters, left to right. */
export const yearlyWidths = [
  [yearlyColumns.id, 11],
  [yearlyColumns.name, 50],
  [yearlyColumns.levelThen, 22],
  [yearlyColumns.scoreThen, 12],
  [yearlyColumns.levelNow, 22],
  [yearlyColumns.scoreNow, 12],
  [yearlyColumns.change, 12],
] as const satisfies readonly (readonly [ColumnKey, number])[];

/** The width in characters of a cell merged from one column to another. */
export function yearlyWidthChars(from: ColumnKey, to: ColumnKey): number {
  const at = (key: ColumnKey) => yearlyWidths.findIndex(([column]) => column === key);
  return mergedWidthChars(yearlyWidths.slice(at(from), at(to) + 1).map(([, widthChars]) => widthChars));
}
