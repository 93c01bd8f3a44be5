import type { MeasureId } from "../criteria/ids";
import type { RowKey } from "./keys";

/** Row keys of the indicators of a measure: its id and a letter, such as 7.3.2.a. */
export function indicatorIds(measure: MeasureId, count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `${measure}.${String.fromCharCode(97 + place)}`);
}

/** Row key of the row that heads a measure's indicators. */
export function measureRow(measure: MeasureId): RowKey {
  return measure;
}
