import type { Criteria } from "../../criteria/schema";
import { CategoryId } from "../../criteria/ids";
import { editionWords } from "../../text/editionWords";
import type { LaidRow } from "../tables/laidValue";
import type { TableRow } from "../tables/tableRow";
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

const { en, th } = editionWords;

/** The categories. */
export const categoryTable = createEditionTable(
  "categories",
  [
    idColumn(11),
    choiceColumn("kind", codedWords({ th: th.categoryKinds, en: en.categoryKinds }), 16),
    ...textColumns("name", 46),
    numberColumn("weight", 12),
  ],
  { tabColour: tabs.base },
);

export function layoutCategories({ categories }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return categories.map(({ id, kind, name, weight }) => ({
    id,
    kind,
    ...layer.text("categories", id, "name", name),
    weight,
  }));
}

/** A category's row and its id. */
export interface ReadCategory {
  readonly id: string;
  readonly row: TableRow;
}

export function readCategories(reader: EditionReader): readonly ReadCategory[] {
  const ids = reader.idsOf("categories");
  return reader.tables
    .rowsOf("categories")
    .map((row) => ({ row, id: reader.id(row, "id", CategoryId, ids, String) }));
}
