import type { Criteria } from "../../criteria/schema";
import { Threshold } from "../../criteria/scoringSchema";
import type { LaidRow } from "../tables/laidValue";
import { createEditionTable, idColumn, numberColumn, tabs, textColumns } from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { type Placed, placeObject, placePlain } from "./placedJson";
import { readStanding, standingColumns } from "./standing";

/** Scores to reach. */
export const thresholdTable = createEditionTable(
  "thresholds",
  [idColumn(18), ...textColumns("name", 50), numberColumn("points", 13), ...standingColumns],
  { tabColour: tabs.rare },
);

export function layoutThresholds({ thresholds }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return thresholds.map(({ active, id, name, points, status }) => ({
    id,
    ...layer.text("thresholds", layer.keyOf("thresholds", id), "name", name),
    points,
    status,
    active,
  }));
}

export function readThresholds(reader: EditionReader): readonly Placed[] {
  const ids = reader.idsOf("thresholds");
  const { shape } = Threshold;
  return reader.tables.rowsOf("thresholds").map((row) => {
    const id = reader.id(row, "id", shape.id, ids, (number) => `threshold-${number}`);
    return placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        name: reader.needText(row, "thresholds", reader.keyOf("thresholds", id), "name"),
        points: reader.value(row, "points", shape.points, 0),
        ...readStanding(reader, row, shape),
      },
      reader.originOf(row, "id"),
    );
  });
}
