import type { Criteria } from "../../criteria/schema";
import { Level } from "../../criteria/scoringSchema";
import type { LaidRow } from "../tables/laidValue";
import type { TableRow } from "../tables/tableRow";
import {
  createEditionTable,
  idColumn,
  numberColumn,
  optionalTextColumns,
  tabs,
  textColumns,
} from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { otherLevelNames } from "./otherLevelNames";
import { type Placed, placeObject, placePlain } from "./placedJson";

/** The levels of process items. */
export const levelTable = createEditionTable(
  "levels",
  [
    idColumn(10),
    { key: "key", kind: { kind: "id" }, widthChars: 16 },
    ...textColumns("name", 26),
    ...optionalTextColumns("short", 16),
    numberColumn("points", 14),
  ],
  { spareRows: 4, tabColour: tabs.frame },
);

export function layoutLevels({ levels }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return levels.map(({ id, key, name, points, short }) => ({
    id,
    key,
    ...layer.text("levels", id, "name", name),
    ...layer.text("levels", id, "short", short),
    points,
  }));
}

/** A level, and what people call it. */
export interface ReadLevel {
  readonly id: string;
  readonly name: string | null;
  readonly otherNames: readonly string[];
  readonly placed: Placed;
}

/** The levels in the order of their rows: points that don't rise from row to row are a mistake, not an order. */
export function readLevels(reader: EditionReader): readonly ReadLevel[] {
  const ids = reader.idsOf("levels");
  return reader.tables.rowsOf("levels").map((row): ReadLevel => {
    const id = reader.id(row, "id", Level.shape.id, ids, (number) => `L${number}`);
    const key = `level-${id.toLowerCase()}`;
    const name = reader.needText(row, "levels", id, "name");
    const placed = placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        key: reader.value(row, "key", Level.shape.key, key, key),
        name,
        short: reader.needText(row, "levels", id, "short", name),
        points: reader.value(row, "points", Level.shape.points, 1),
      },
      reader.originOf(row, "id"),
    );
    return { id, name: row.text("nameTh"), otherNames: otherLevelNames(namesIn(row)), placed };
  });
}

function namesIn(row: TableRow): readonly string[] {
  return ["nameTh", "nameEn", "shortTh", "shortEn"].flatMap((column) => row.text(column) ?? []);
}
