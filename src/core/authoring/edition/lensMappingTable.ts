import { appendTo } from "../../appendTo";
import { ItemId } from "../../criteria/ids";
import type { Criteria } from "../../criteria/schema";
import { problem } from "../../problem";
import type { LaidRow } from "../tables/laidValue";
import {
  createEditionTable,
  listColumn,
  parentColumn,
  referenceColumn,
  toItem,
  toLens,
  toLensValue,
  toSource,
} from "./editionColumns";
import type { EditionReader } from "./editionReader";
import type { ParentIndex } from "./parentIndex";
import { type Placed, placeObject } from "./placedJson";
import { readParent } from "./readParent";
import type { SourceDesk } from "./sourceDesk";

/** Which items count to which values of a lens. */
export const lensMappingTable = createEditionTable(
  "lensMapping",
  [
    parentColumn("lens", toLens, 22),
    referenceColumn("item", toItem, 13),
    listColumn("values", toLensValue, 30),
    referenceColumn("source", toSource, 14),
  ],
  { spareRows: 40, frozenColumns: 2 },
);

export function layoutLensMapping({ lenses }: Criteria): readonly LaidRow[] {
  return lenses.flatMap((lens) =>
    lens.mapping.map(({ item, source, values }): LaidRow => ({ lens: lens.id, item, values, source })),
  );
}

/** The mappings by their lenses. */
export function readLensMapping(
  reader: EditionReader,
  lenses: ParentIndex,
  sources: SourceDesk,
): ReadonlyMap<string, readonly Placed[]> {
  const mappings = new Map<string, Placed[]>();
  for (const row of reader.tables.rowsOf("lensMapping")) {
    const lens = readParent(reader, row, "lens", lenses, "lenses");
    if (lens === null) continue;
    const { heading, place } = reader.originOf(row, "values");
    const hasValues = row.list("values").length > 0;
    if (!hasValues && !row.has("values")) reader.tell(problem("authoring/blank-cell", place, { heading }));
    if (!hasValues) continue;
    appendTo(
      mappings,
      lens,
      placeObject(
        {
          item: reader.value(row, "item", ItemId, "0.0"),
          values: reader.list(row, "values"),
          source: sources.of(row, "source", reader.originOf(row, "source")),
        },
        reader.originOf(row, "item"),
      ),
    );
  }
  return mappings;
}
