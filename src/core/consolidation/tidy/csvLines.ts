import type { Consolidation } from "../consolidation";
import { byteOrderMark, csvLine } from "./csvLine";
import { tidyRows } from "./tidyRows";
import type { RecordOf } from "./tidySource";

/**
 * Tidy data as CSV (UTF-8 with a byte order mark), a line at a time with its line end; heads are the columns' names for
 * programs.
 */
export function csvLines(consolidation: Consolidation, recordOf: RecordOf): Iterable<string> {
  const { columns, rows } = tidyRows(consolidation, recordOf);
  return {
    *[Symbol.iterator]() {
      yield byteOrderMark + csvLine(columns.map(({ name }) => name));
      for (const row of rows) yield csvLine(row);
    },
  };
}
