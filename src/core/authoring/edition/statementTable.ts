import { StatementId } from "../../criteria/ids";
import type { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import type { TableRow } from "../tables/tableRow";
import { showCovers } from "./coverParts";
import {
  createEditionTable,
  idColumn,
  listColumn,
  parentColumn,
  tabs,
  textColumns,
  toItem,
  toKind,
  toLevel,
} from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { isJoined } from "./levelTextTable";
import type { ParentIndex } from "./parentIndex";
import { readParent } from "./readParent";

/** The statements of all items. */
export const statementTable = createEditionTable(
  "statements",
  [
    parentColumn("item", toItem, 15),
    parentColumn("level", toLevel, 14),
    idColumn(13),
    ...textColumns("text", 50),
    listColumn("covers", null, 26),
    listColumn("kinds", toKind, 15),
  ],
  { spareRows: 200, frozenColumns: 3, tabColour: tabs.base },
);

export function layoutStatements({ categories }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return categories.flatMap((category) =>
    category.kind === "results"
      ? []
      : category.items.flatMap((item) =>
          item.levels.flatMap((level) =>
            level.statements.map(({ covers, id, kinds, text }): LaidRow => ({
              item: item.id,
              level: level.level,
              id,
              ...layer.text("statements", id, "text", text),
              covers: isJoined(level) ? [] : showCovers(covers, level.text.th),
              kinds: kinds ?? [],
            })),
          ),
        ),
  );
}

/** A statement's row, its id, and the item and level that it is of. */
export interface ReadStatement {
  readonly id: string;
  readonly item: string;
  readonly level: string;
  readonly row: TableRow;
}

/** The statements in the order of their rows; one whose item or level isn't known is told and left out. */
export function readStatements(
  reader: EditionReader,
  items: ParentIndex,
  levels: ParentIndex,
): readonly ReadStatement[] {
  const ids = reader.idsOf("statements");
  return reader.tables.rowsOf("statements").flatMap((row): readonly ReadStatement[] => {
    const typed = row.text("id");
    const item = readParent(reader, row, "item", items, "items", typed);
    const rest = item !== null && typed !== null ? typed.slice(item.length + 1) : null;
    const level = readParent(reader, row, "level", levels, "levels", rest);
    if (item === null || level === null) return [];
    const id = reader.id(row, "id", StatementId, ids, (number) => `${item}.${level}.${number}`);
    return [{ id, item, level, row }];
  });
}
