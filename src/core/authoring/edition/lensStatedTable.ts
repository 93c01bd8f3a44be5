import { appendTo } from "../../appendTo";
import { CategoryId, LensValueId } from "../../criteria/ids";
import type { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import {
  createEditionTable,
  parentColumn,
  referenceColumn,
  textColumns,
  toCategory,
  toLens,
  toLensValue,
} from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import type { ParentIndex } from "./parentIndex";
import { type Placed, placeObject } from "./placedJson";
import { readParent } from "./readParent";

/** What sources say of whole categories under a lens. */
export const lensStatedTable = createEditionTable(
  "lensStated",
  [
    parentColumn("lens", toLens, 18),
    referenceColumn("category", toCategory, 16),
    referenceColumn("value", toLensValue, 12),
    ...textColumns("text", 60),
  ],
  { spareRows: 12, frozenColumns: 3 },
);

function keyText(lens: string, category: string | null, value: string | null): string {
  return [lens, category ?? "", value ?? ""].join(".");
}

export function layoutLensStated({ lenses }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return lenses.flatMap((lens) =>
    lens.stated.map(({ category, text, value }): LaidRow => {
      const key = layer.keyOf("lensStated", keyText(lens.id, category, value));
      return { lens: lens.id, category, value, ...layer.text("lensStated", key, "text", text) };
    }),
  );
}

/** The texts by their lenses. */
export function readLensStated(
  reader: EditionReader,
  lenses: ParentIndex,
): ReadonlyMap<string, readonly Placed[]> {
  const stated = new Map<string, Placed[]>();
  for (const row of reader.tables.rowsOf("lensStated")) {
    const lens = readParent(reader, row, "lens", lenses, "lenses");
    if (lens === null) continue;
    const key = reader.keyOf("lensStated", keyText(lens, row.text("category"), row.text("value")));
    appendTo(
      stated,
      lens,
      placeObject(
        {
          category: reader.value(row, "category", CategoryId, "0"),
          value: reader.value(row, "value", LensValueId, "x"),
          text: reader.needText(row, "lensStated", key, "text"),
        },
        reader.originOf(row, "category"),
      ),
    );
  }
  return stated;
}
