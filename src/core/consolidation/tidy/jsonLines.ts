import type { Consolidation } from "../consolidation";
import { tidyRows } from "./tidyRows";
import type { RecordOf } from "./tidySource";

/**
 * Tidy data as JSON Lines: one object a line, with its line end; numbers are numbers, nothing is null, and texts stand
 * as people wrote them.
 */
export function jsonLines(consolidation: Consolidation, recordOf: RecordOf): Iterable<string> {
  const { columns, rows } = tidyRows(consolidation, recordOf);
  return {
    *[Symbol.iterator]() {
      for (const row of rows) {
        const entries = columns.map(({ name }, place) => [name, row[place] ?? null] as const);
        yield `${JSON.stringify(Object.fromEntries(entries))}\n`;
      }
    },
  };
}
