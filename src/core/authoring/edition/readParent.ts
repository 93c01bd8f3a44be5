import { problem } from "../../problem";
import type { EditionTableKey } from "../../text/editionWords";
import type { TableRow } from "../tables/tableRow";
import type { EditionReader } from "./editionReader";
import type { ParentIndex } from "./parentIndex";

/**
 * What a row belongs to, by its cell; else by its own id, which begins with that of what it belongs to. Null where that
 * isn't known, which is told.
 */
export function readParent(
  reader: EditionReader,
  row: TableRow,
  column: string,
  parents: ParentIndex,
  table: EditionTableKey,
  ownId: string | null = null,
): string | null {
  const typed = row.text(column);
  const { heading, place } = reader.originOf(row, column);
  if (typed !== null) {
    const found = parents.find(typed);
    if (found === null) {
      const offered = parents.offer(typed).join(", ") || "–";
      reader.tell(
        problem("authoring/unknown-parent", place, {
          heading,
          typed,
          offered,
          table: reader.sheetName(table),
        }),
      );
    }
    return found;
  }
  const byId = ownId === null ? null : parentInId(ownId, parents.ids);
  if (byId === null && !row.has(column)) reader.tell(problem("authoring/blank-cell", place, { heading }));
  return byId;
}

/** The longest of ids with which another begins. */
function parentInId(id: string, ids: readonly string[]): string | null {
  const found = ids.filter((each) => id.toUpperCase().startsWith(`${each.toUpperCase()}.`));
  return found.reduce<string | null>((best, each) => (each.length > (best?.length ?? 0) ? each : best), null);
}
