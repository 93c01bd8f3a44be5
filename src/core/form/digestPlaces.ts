import type { Category, Criteria } from "../criteria/schema";
import { mergedWidthChars } from "../workbook/columnWidth";
import type { ColumnKey, RowKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import type { ComparisonPart } from "./slots";

/** Row keys of the digest. */
export const digestRows = {
  heads: "fixed.heads",
  compared: (category: string): RowKey => `compare.${category}`,
  upperCharts: "charts.1",
  lowerCharts: "charts.2",
  /** From 1. */
  sentence: (place: number): RowKey => `says.${place}`,
  gainHead: "gain.head",
  /** From 1. */
  gain: (place: number): RowKey => `gain.${place}`,
} as const;

/** The columns of the digest but those of items and levels. */
export const digestColumns = {
  name: "#name",
  self: "#self",
  committee: "#committee",
  lastYear: "#last-year",
  change: "#change",
  target: "#aim",
  assessed: "#assessed",
  /** Hidden: what a chart calls the row, and the row's part of the stale check. */
  label: "#label",
  weight: "#weight",
} as const satisfies Record<string, ColumnKey>;

/** The columns that people fill. */
export const comparisonColumns: Readonly<Record<ComparisonPart, ColumnKey>> = {
  lastYear: digestColumns.lastYear,
  target: digestColumns.target,
};

/** The columns of the item at a place of its category, from 1: its score, its level, and hidden its shade. */
export function heatColumns(place: number): Record<"score" | "level" | "shade", ColumnKey> {
  return { score: `#item-${place}`, level: `#level-${place}`, shade: `#shade-${place}` };
}

/** The hidden column that counts the items of a category at a level, below the first one, or not assessed. */
export function levelCountColumn(level: string): ColumnKey {
  return `#count-${level}`;
}

/** What items are counted by, lowest first; those not assessed last. */
export function countedLevels({ levels }: Criteria): readonly string[] {
  return ["below", ...levels.map(({ id }) => id), "not-assessed"];
}

/** How many gaps the chart of gains shows. */
export const mostGains = 8;

/** How many items the largest of some categories has. */
export function mostItems(categories: readonly Category[]): number {
  return Math.max(1, ...categories.map(({ items }) => items.length));
}

/** Places of items in their category, from 1, as many as the largest category has. */
export function heatPlaces({ categories }: Pick<LayoutContext, "categories">): readonly number[] {
  return Array.from({ length: mostItems(categories) }, (_, place) => place + 1);
}

/** The visible columns with their widths in characters, left to right. */
export function digestWidths(
  context: Pick<LayoutContext, "categories">,
): readonly (readonly [ColumnKey, number])[] {
  const { name, self, committee, lastYear, change, target, assessed } = digestColumns;
  const items = heatPlaces(context).map(heatColumns);
  return [
    [name, 24],
    [self, 6.6],
    [committee, 10.1],
    [lastYear, 6.9],
    [change, 6.8],
    [target, 7.3],
    [assessed, 6.4],
    ...items.flatMap(({ score, level }) => [[score, 3.7] as const, [level, 3.2] as const]),
  ];
}

/** The last visible column. */
export function lastDigestColumn(context: Pick<LayoutContext, "categories">): ColumnKey {
  return digestWidths(context).at(-1)?.[0] ?? digestColumns.assessed;
}

/** The width in characters of a cell merged over the whole digest. */
export function digestWidthChars(context: Pick<LayoutContext, "categories">): number {
  return mergedWidthChars(digestWidths(context).map(([, widthChars]) => widthChars));
}
