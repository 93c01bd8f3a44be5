import type { Criteria } from "../../criteria/schema";
import { Scale } from "../../criteria/scoringSchema";
import { editionWords } from "../../text/editionWords";
import type { LaidRow } from "../tables/laidValue";
import { readBands } from "./bandTable";
import {
  choiceColumn,
  codedWords,
  createEditionTable,
  idColumn,
  numberColumn,
  tabs,
  textColumns,
} from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { createParentIndex } from "./parentIndex";
import { type Placed, placeList, placeObject, placePlain } from "./placedJson";

const { en, th } = editionWords;

/** How an indicator's figure becomes points. */
export const scaleTable = createEditionTable(
  "scales",
  [
    idColumn(18),
    ...textColumns("name", 40),
    choiceColumn("of", codedWords({ th: th.scaleFigures, en: en.scaleFigures }), 24),
    numberColumn("decimals", 12),
  ],
  { spareRows: 5, tabColour: tabs.frame },
);

export function layoutScales({ scales }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return scales.map(({ decimals, id, name, of }) => ({
    id,
    ...layer.text("scales", id, "name", name),
    of,
    decimals,
  }));
}

/** The scales with their bands, and their ids. */
export function readScales(
  reader: EditionReader,
): readonly { readonly id: string; readonly placed: Placed }[] {
  const ids = reader.idsOf("scales");
  const rows = reader.tables.rowsOf("scales").map((row) => ({
    row,
    id: reader.id(row, "id", Scale.shape.id, ids, (number) => `scale-${number}`),
  }));
  const bands = readBands(
    reader,
    createParentIndex(rows.map(({ id, row }) => ({ id, name: row.text("nameTh") }))),
  );
  return rows.map(({ id, row }) => ({
    id,
    placed: placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        name: reader.needText(row, "scales", id, "name"),
        of: reader.value(row, "of", Scale.shape.of, "percent-of-target", "percent-of-target"),
        decimals: reader.value(row, "decimals", Scale.shape.decimals, 2, 2),
        bands: placeList(bands.get(id) ?? []),
      },
      reader.originOf(row, "id"),
    ),
  }));
}
