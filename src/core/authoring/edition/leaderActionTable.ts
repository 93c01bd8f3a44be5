import { z } from "zod";
import { ItemId } from "../../criteria/ids";
import type { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import { createEditionTable, idColumn, parentColumn, tabs, textColumns, toItem } from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { type Placed, placeObject, placePlain } from "./placedJson";

/** What leaders do about each item. */
export const leaderActionTable = createEditionTable(
  "leaderActions",
  [parentColumn("item", toItem, 16), idColumn(14), ...textColumns("text", 70)],
  { spareRows: 30, frozenColumns: 2, tabColour: tabs.rare },
);

export function layoutLeaderActions({ guidance }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return guidance.leaderActions.map(({ id, item, text }) => ({
    item,
    id,
    ...layer.text("leaderActions", layer.keyOf("leaderActions", id), "text", text),
  }));
}

export function readLeaderActions(reader: EditionReader): readonly Placed[] {
  const ids = reader.idsOf("leaderActions");
  return reader.tables.rowsOf("leaderActions").map((row) => {
    const item = row.text("item") ?? "0.0";
    const id = reader.id(row, "id", z.string().min(1), ids, (number) => `${item}.L${number}`);
    return placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        item: reader.value(row, "item", ItemId, "0.0"),
        text: reader.needText(row, "leaderActions", reader.keyOf("leaderActions", id), "text"),
      },
      reader.originOf(row, "id"),
    );
  });
}
