import { z } from "zod";
import { LensId } from "../../criteria/ids";
import type { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import { createEditionTable, idColumn, referenceColumn, tabs, textColumns, toLens } from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { type Placed, placeObject, placePlain } from "./placedJson";

/** The parts of the model in the form's guidance. */
export const modelTable = createEditionTable(
  "model",
  [
    idColumn(16),
    ...textColumns("title", 30),
    ...textColumns("text", 60),
    referenceColumn("lens", toLens, 16),
  ],
  { tabColour: tabs.rare },
);

export function layoutModel({ guidance }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return guidance.model.map(({ id, lens, text, title }): LaidRow => {
    const key = layer.keyOf("model", id);
    return {
      id,
      ...layer.text("model", key, "title", title),
      ...layer.text("model", key, "text", text),
      lens: lens ?? null,
    };
  });
}

export function readModel(reader: EditionReader): readonly Placed[] {
  const ids = reader.idsOf("model");
  return reader.tables.rowsOf("model").map((row) => {
    const id = reader.id(row, "id", z.string().min(1), ids, (number) => `model-${number}`);
    const key = reader.keyOf("model", id);
    return placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        title: reader.needText(row, "model", key, "title"),
        text: reader.needText(row, "model", key, "text"),
        lens: row.text("lens") === null ? undefined : reader.value(row, "lens", LensId, "x"),
      },
      reader.originOf(row, "id"),
    );
  });
}
