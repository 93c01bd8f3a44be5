import type { Criteria } from "../../criteria/schema";
import { DerivedIndex } from "../../criteria/scoringSchema";
import type { LaidRow } from "../tables/laidValue";
import { createEditionTable, idColumn, numberColumn, tabs, textColumns } from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { type Placed, placeObject, placePlain } from "./placedJson";
import { readStanding, standingColumns } from "./standing";

/** Other readings of the total. */
export const indexTable = createEditionTable(
  "indices",
  [
    idColumn(18),
    ...textColumns("name", 40),
    numberColumn("multiply", 10),
    numberColumn("divide", 10),
    numberColumn("decimals", 12),
    ...standingColumns,
  ],
  { tabColour: tabs.rare },
);

export function layoutIndices({ indices }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return indices.map(({ active, decimals, divide, id, multiply, name, status }) => ({
    id,
    ...layer.text("indices", layer.keyOf("indices", id), "name", name),
    multiply,
    divide,
    decimals,
    status,
    active,
  }));
}

export function readIndices(reader: EditionReader): readonly Placed[] {
  const ids = reader.idsOf("indices");
  const { shape } = DerivedIndex;
  return reader.tables.rowsOf("indices").map((row) => {
    const id = reader.id(row, "id", shape.id, ids, (number) => `index-${number}`);
    return placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        name: reader.needText(row, "indices", reader.keyOf("indices", id), "name"),
        multiply: reader.value(row, "multiply", shape.multiply, 1),
        divide: reader.value(row, "divide", shape.divide, 1),
        decimals: reader.value(row, "decimals", shape.decimals, 1, 1),
        ...readStanding(reader, row, shape),
      },
      reader.originOf(row, "id"),
    );
  });
}
