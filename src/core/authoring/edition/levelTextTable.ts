import type { Criteria, ItemLevel } from "../../criteria/schema";
import { problem } from "../../problem";
import { describePlace } from "../../text/describeProblem";
import type { LaidRow } from "../tables/laidValue";
import type { TableRow } from "../tables/tableRow";
import { createEditionTable, parentColumn, tabs, textColumns, toItem, toLevel } from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { joinStatements } from "./joinStatements";
import type { ParentIndex } from "./parentIndex";
import { readParent } from "./readParent";

/** The whole text of each level of each item, where a document has it. */
export const levelTextTable = createEditionTable(
  "levelTexts",
  [parentColumn("item", toItem, 13), parentColumn("level", toLevel, 12), ...textColumns("text", 80)],
  { spareRows: 30, frozenColumns: 2, tabColour: tabs.frame },
);

/** The rows of all levels whose text isn't just what their statements say one below the other. */
export function layoutLevelTexts({ categories }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return categories.flatMap((category) =>
    category.kind === "results"
      ? []
      : category.items.flatMap((item) =>
          item.levels.flatMap((level): readonly LaidRow[] =>
            isJoined(level)
              ? []
              : [
                  {
                    item: item.id,
                    level: level.level,
                    ...layer.text("levelTexts", levelKey(item.id, level.level), "text", level.text),
                  },
                ],
          ),
        ),
  );
}

/** True for a level that an import makes again of its statements alone. */
export function isJoined({ statements, text }: ItemLevel): boolean {
  const joined = joinStatements(statements.map((statement) => statement.text));
  if (joined === null) return false;
  const { seed, variant, note, ...plain } = text;
  const isPlain = seed === undefined && variant === undefined && note === undefined;
  return (
    isPlain &&
    plain.th === joined.text.th &&
    plain.en === joined.text.en &&
    plain.source === joined.text.source &&
    statements.every(({ covers }, at) => JSON.stringify(covers) === JSON.stringify([joined.covers[at]]))
  );
}

/** What a level of an item is known by. */
export function levelKey(item: string, level: string): string {
  return `${item}.${level}`;
}

/** The rows of level texts by item and level. */
export function readLevelTexts(
  reader: EditionReader,
  items: ParentIndex,
  levels: ParentIndex,
): ReadonlyMap<string, { readonly item: string; readonly level: string; readonly row: TableRow }> {
  const texts = new Map<string, { readonly item: string; readonly level: string; readonly row: TableRow }>();
  for (const row of reader.tables.rowsOf("levelTexts")) {
    const item = readParent(reader, row, "item", items, "items");
    const level = readParent(reader, row, "level", levels, "levels");
    if (item === null || level === null) continue;
    const first = texts.get(levelKey(item, level));
    if (first === undefined) texts.set(levelKey(item, level), { item, level, row });
    else
      reader.tell(
        problem("authoring/text-twice", row.place("textTh"), {
          item,
          level,
          first: describePlace(first.row.place("textTh")),
        }),
      );
  }
  return texts;
}
