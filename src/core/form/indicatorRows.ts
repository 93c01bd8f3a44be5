import type { MeasureId } from "../criteria/ids";
import { countColumn, pointsColumn } from "./answerColumns";
import type { ColumnKey, RowKey } from "./keys";
import type { ScoreSetName } from "./slots";

/** Row keys of the indicators of a measure: its id and a letter, such as 7.3.2.a. */
export function indicatorIds(measure: MeasureId, count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `${measure}.${String.fromCharCode(97 + place)}`);
}

/** Row key of the row that heads a measure's indicators. */
export function measureRow(measure: MeasureId): RowKey {
  return measure;
}

/** What a row of a category of results stands for: each tier is the mean of the one below it. */
export const tiers = ["indicator", "measure", "item"] as const;
export type Tier = (typeof tiers)[number];

/**
 * Hidden columns of a tier's rows: 1 where the row counts for a set, and the points it counts. Each tier has its
 * own, so that a sum over a whole column never takes in the row it stands in.
 */
export function tierColumns(
  tier: Tier,
  set: ScoreSetName,
): { readonly counts: ColumnKey; readonly points: ColumnKey } {
  return tier === "item"
    ? { counts: countColumn(set), points: pointsColumn(set) }
    : { counts: `#${set}-${tier}-counts`, points: `#${set}-${tier}-points` };
}
