import { CategoryId } from "../../criteria/ids";
import type { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import { createEditionTable, referenceColumn, tabs, textColumns, toCategory } from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { type Placed, placeObject } from "./placedJson";

/** What each category is for. */
export const intentTable = createEditionTable(
  "intents",
  [referenceColumn("category", toCategory, 16), ...textColumns("text", 80)],
  { tabColour: tabs.rare },
);

export function layoutIntents({ guidance }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return guidance.intents.map(({ category, text }) => ({
    category,
    ...layer.text("intents", layer.keyOf("intents", category), "text", text),
  }));
}

export function readIntents(reader: EditionReader): readonly Placed[] {
  return reader.tables.rowsOf("intents").map((row) =>
    placeObject(
      {
        category: reader.value(row, "category", CategoryId, "0"),
        text: reader.needText(row, "intents", reader.keyOf("intents", row.text("category") ?? ""), "text"),
      },
      reader.originOf(row, "category"),
    ),
  );
}
