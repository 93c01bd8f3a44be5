import { ItemId } from "../../criteria/ids";
import type { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import type { TableRow } from "../tables/tableRow";
import type { ReadCategory } from "./categoryTable";
import {
  createEditionTable,
  idColumn,
  numberColumn,
  parentColumn,
  tabs,
  textColumns,
  toCategory,
} from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { createParentIndex } from "./parentIndex";
import { readParent } from "./readParent";

/** The items of all categories. */
export const itemTable = createEditionTable(
  "items",
  [
    parentColumn("category", toCategory, 13),
    idColumn(13),
    ...textColumns("name", 54),
    numberColumn("weight", 13),
  ],
  { spareRows: 30, frozenColumns: 2, tabColour: tabs.base },
);

export function layoutItems({ categories }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return categories.flatMap((category) =>
    category.items.map(({ id, name, weight }): LaidRow => ({
      category: category.id,
      id,
      ...layer.text("items", id, "name", name),
      weight,
    })),
  );
}

/** An item's row, its id and the category that it is in; null where that isn't known. */
export interface ReadItem {
  readonly id: string;
  readonly category: string | null;
  readonly row: TableRow;
}

export function readItems(reader: EditionReader, categories: readonly ReadCategory[]): readonly ReadItem[] {
  const ids = reader.idsOf("items");
  const parents = createParentIndex(categories.map(({ id, row }) => ({ id, name: row.text("nameTh") })));
  return reader.tables.rowsOf("items").map((row) => {
    const category = readParent(reader, row, "category", parents, "categories", row.text("id"));
    const stem = category ?? "0";
    return { row, category, id: reader.id(row, "id", ItemId, ids, (number) => `${stem}.${number}`) };
  });
}
