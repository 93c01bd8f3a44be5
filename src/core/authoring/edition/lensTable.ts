import type { Criteria } from "../../criteria/schema";
import { Lens } from "../../criteria/guidanceSchema";
import type { LaidRow } from "../tables/laidValue";
import { createEditionTable, idColumn, textColumns } from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { readLensMapping } from "./lensMappingTable";
import { readLensStated } from "./lensStatedTable";
import { readLensValues } from "./lensValueTable";
import { createParentIndex } from "./parentIndex";
import { type Placed, placeList, placeObject, placePlain } from "./placedJson";
import type { SourceDesk } from "./sourceDesk";
import { tellEmpty } from "./tellEmpty";

/** Ways of looking across items. */
export const lensTable = createEditionTable("lenses", [idColumn(20), ...textColumns("name", 60)], {
  spareRows: 6,
});

export function layoutLenses({ lenses }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return lenses.map(({ id, name }) => ({ id, ...layer.text("lenses", id, "name", name) }));
}

/** The lenses with their values and which items and categories count to them. */
export function readLenses(reader: EditionReader, sources: SourceDesk): readonly Placed[] {
  const ids = reader.idsOf("lenses");
  const lenses = reader.tables.rowsOf("lenses").map((row) => ({
    row,
    name: row.text("nameTh"),
    id: reader.id(row, "id", Lens.shape.id, ids, (number) => `lens-${number}`),
  }));
  const parents = createParentIndex(lenses);
  const values = readLensValues(reader, parents);
  const mapping = readLensMapping(reader, parents, sources);
  const stated = readLensStated(reader, parents);
  return lenses.map(({ id, row }) => {
    const own = values.get(id) ?? [];
    if (own.length === 0) tellEmpty(reader, row, id, "lensValues");
    return placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        name: reader.needText(row, "lenses", id, "name"),
        values: placeList(own),
        mapping: placeList(mapping.get(id) ?? []),
        stated: placeList(stated.get(id) ?? []),
      },
      reader.originOf(row, "id"),
    );
  });
}
