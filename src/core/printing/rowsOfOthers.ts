import type { CategoryId } from "../criteria/ids";
import { isFixedRow } from "../form/keyEveryRow";
import { cellKeyText, sheetKeys, type ColumnKey, type RowKey } from "../form/keys";
import { unansweredHead } from "../form/layoutGaps";
import { summaryRows } from "../form/layoutSummary";
import { cellText } from "../reading/cellText";
import { normaliseTyped } from "../reading/normaliseTyped";
import type { LocatedSheet, PlanRow, Submission } from "../reading/submission";
import type { SnapshotCell } from "../workbook/snapshot";

/** Tells whether something of a category stays off the paper. */
type IsOther = (category: string) => boolean;

/**
 * Rows of a sheet that stay off the paper where only some categories are printed, in order: those of the other
 * categories, and what is counted over all. What belongs to no category, such as a plan of the agency's own, stays.
 */
export function rowsOfOthers(
  submission: Submission,
  sheet: LocatedSheet,
  chosen: readonly CategoryId[],
): readonly number[] {
  const others = new Set<string>(submission.identity.categories.filter((id) => !chosen.includes(id)));
  const rows = rowsIn(submission, sheet, (category) => others.has(category));
  return [...new Set(rows)].sort((one, other) => one - other);
}

function rowsIn(submission: Submission, sheet: LocatedSheet, isOther: IsOther): readonly number[] {
  switch (sheet.key) {
    case sheetKeys.summary:
      return summaryRowsOfOthers(sheet, isOther);
    case sheetKeys.gaps:
      return gapRowsOfOthers(submission, sheet, isOther);
    case sheetKeys.plan:
      return submission.plan.filter((row) => isPlanOfOthers(row, sheet, isOther)).map(({ row }) => row);
    default:
      return [];
  }
}

const categoryColumn: ColumnKey = "#category";

/** Items and means of other categories; the total, the counts by level and the lenses are of all of them. */
function summaryRowsOfOthers({ rows }: LocatedSheet, isOther: IsOther): readonly number[] {
  const keyAt = new Map([...rows].map(([key, row]) => [row, key]));
  const isHeading = (row: number) => isFixedRow(keyAt.get(row) ?? "");
  return [...rows].flatMap(([key, row]) => {
    if (/^(level|lens)\./.test(key)) return isHeading(row - 1) ? [row - 1, row] : [row];
    const [, mean] = /^category\.(.+)$/.exec(key) ?? [];
    return key === summaryRows.total || isOther(mean ?? categoryOf(key)) ? [row] : [];
  });
}

/** Lines of both lists by the category that is written in them, and the second list's heading once it has no line. */
function gapRowsOfOthers({ cells }: Submission, sheet: LocatedSheet, isOther: IsOther): readonly number[] {
  const written = (key: RowKey) =>
    categoryIn(cells.get(cellKeyText({ sheet: sheet.key, row: key, column: categoryColumn })));
  const lines = [...sheet.rows].filter(([key]) => /^(gap|unanswered)\.\d+$/.test(key));
  const heading = sheet.rows.get(unansweredHead);
  const unanswered = lines.flatMap(([key]) => (key.startsWith("unanswered.") ? [written(key)] : []));
  const isEmpty = unanswered.every((category) => category === "" || isOther(category));
  return [
    ...lines.flatMap(([key, row]) => (isOther(written(key)) ? [row] : [])),
    ...(isEmpty && heading !== undefined ? [heading] : []),
  ];
}

/** A row that works on gaps of other categories alone, or, where it names none, is written down for one of them. */
function isPlanOfOthers({ gaps, cells }: PlanRow, { columns }: LocatedSheet, isOther: IsOther): boolean {
  if (gaps.length > 0) return gaps.map(categoryOf).every(isOther);
  const written = cells.find(({ column }) => column === columns.get(categoryColumn));
  return isOther(categoryIn(written?.cell));
}

/** The category that stands in a cell, in whatever digits. */
function categoryIn(cell: SnapshotCell | undefined): string {
  return normaliseTyped(cellText(cell));
}

/** The category that an item, statement or measure belongs to: its id begins with the category's. */
function categoryOf(id: string): string {
  return id.split(".", 1)[0] ?? "";
}
