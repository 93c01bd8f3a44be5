import { appendTo } from "../../appendTo";
import { LensValueId } from "../../criteria/ids";
import type { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import {
  createEditionTable,
  idColumn,
  optionalTextColumns,
  parentColumn,
  textColumns,
  toLens,
} from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import type { ParentIndex } from "./parentIndex";
import { type Placed, placeObject, placePlain } from "./placedJson";
import { readParent } from "./readParent";

/** The values of lenses. */
export const lensValueTable = createEditionTable(
  "lensValues",
  [
    parentColumn("lens", toLens, 18),
    idColumn(10),
    ...textColumns("name", 30),
    ...optionalTextColumns("definition", 50),
  ],
  { spareRows: 20, frozenColumns: 2 },
);

export function layoutLensValues({ lenses }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return lenses.flatMap((lens) =>
    lens.values.map(({ definition, id, name }): LaidRow => {
      const key = layer.keyOf("lensValues", `${lens.id}.${id}`);
      return {
        lens: lens.id,
        id,
        ...layer.text("lensValues", key, "name", name),
        ...layer.text("lensValues", key, "definition", definition),
      };
    }),
  );
}

/** The values by their lenses. */
export function readLensValues(
  reader: EditionReader,
  lenses: ParentIndex,
): ReadonlyMap<string, readonly Placed[]> {
  const values = new Map<string, Placed[]>();
  const ids = reader.idsOf("lensValues");
  for (const row of reader.tables.rowsOf("lensValues")) {
    const lens = readParent(reader, row, "lens", lenses, "lenses");
    if (lens === null) continue;
    const id = reader.id(row, "id", LensValueId, ids, (number) => `v${number}`);
    const key = reader.keyOf("lensValues", `${lens}.${id}`);
    const name = reader.needText(row, "lensValues", key, "name");
    const definition = reader.needText(row, "lensValues", key, "definition", name);
    appendTo(
      values,
      lens,
      placeObject(
        { id: placePlain(id, reader.originOf(row, "id")), name, definition },
        reader.originOf(row, "id"),
      ),
    );
  }
  return values;
}
