import { z } from "zod";
import type { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import {
  createEditionTable,
  idColumn,
  listColumn,
  optionalTextColumns,
  referenceColumn,
  tabs,
  textColumns,
  toItem,
  toSource,
} from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { type Placed, placeObject, placePlain } from "./placedJson";
import type { SourceDesk } from "./sourceDesk";

/** Cases of agencies, and the items that they help with. */
export const caseTable = createEditionTable(
  "cases",
  [
    idColumn(14),
    ...textColumns("agency", 24),
    ...textColumns("text", 60),
    ...optionalTextColumns("key", 34),
    listColumn("items", toItem, 14),
    referenceColumn("linkSource", toSource, 14),
  ],
  { tabColour: tabs.rare },
);

export function layoutCases({ guidance }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return guidance.cases.map(({ agency, id, items, key, linkSource, text }): LaidRow => {
    const rowKey = layer.keyOf("cases", id);
    return {
      id,
      ...layer.text("cases", rowKey, "agency", agency),
      ...layer.text("cases", rowKey, "text", text),
      ...layer.text("cases", rowKey, "key", key),
      items,
      linkSource,
    };
  });
}

export function readCases(reader: EditionReader, sources: SourceDesk): readonly Placed[] {
  const ids = reader.idsOf("cases");
  return reader.tables.rowsOf("cases").map((row) => {
    const id = reader.id(row, "id", z.string().min(1), ids, (number) => `case-${number}`);
    const key = reader.keyOf("cases", id);
    return placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        agency: reader.needText(row, "cases", key, "agency"),
        text: reader.needText(row, "cases", key, "text"),
        key: reader.text(row, "cases", key, "key"),
        items: reader.list(row, "items"),
        linkSource: sources.of(row, "linkSource", reader.originOf(row, "linkSource")),
      },
      reader.originOf(row, "id"),
    );
  });
}
