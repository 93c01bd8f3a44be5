import { Category } from "../../criteria/schema";
import { problem } from "../../problem";
import type { TableRow } from "../tables/tableRow";
import { type ReadCategory, readCategories } from "./categoryTable";
import type { EditionReader } from "./editionReader";
import { type ReadItem, readItems } from "./itemTable";
import type { ReadLevel } from "./levelTable";
import { levelKey, readLevelTexts } from "./levelTextTable";
import { readMeasures, type ReadMeasure } from "./measureTable";
import { createParentIndex } from "./parentIndex";
import { placeItemLevel } from "./placeItemLevel";
import { type Placed, placeList, placeObject, placePlain } from "./placedJson";
import { type ReadStatement, readStatements } from "./statementTable";
import { tellEmpty } from "./tellEmpty";

/** Everything that stands under items, as it was read. */
interface ItemParts {
  readonly levels: readonly ReadLevel[];
  readonly levelTexts: ReturnType<typeof readLevelTexts>;
  readonly statements: readonly ReadStatement[];
  readonly measures: readonly ReadMeasure[];
}

type CategoryKind = Category["kind"];

const weightSchema = Category.options[0].shape.weight.unwrap();

/**
 * The categories with their items, and these with their levels and statements or with their measures. What a category
 * is about follows from what its items have, where its row doesn't say.
 */
export function placeCategories(
  reader: EditionReader,
  levels: readonly ReadLevel[],
  firstScale: string,
): readonly Placed[] {
  const categories = readCategories(reader);
  const items = readItems(reader, categories);
  const itemIndex = createParentIndex(items.map(({ id, row }) => ({ id, name: row.text("nameTh") })));
  const levelIndex = createParentIndex(levels);
  const parts: ItemParts = {
    levels,
    levelTexts: readLevelTexts(reader, itemIndex, levelIndex),
    statements: readStatements(reader, itemIndex, levelIndex),
    measures: readMeasures(reader, itemIndex, firstScale),
  };
  return categories.map((category) => {
    const own = items.filter((item) => item.category === category.id);
    if (own.length === 0) tellEmpty(reader, category.row, category.id, "items");
    const kind = kindOf(category, own, parts);
    return placeObject(
      {
        kind: placePlain(kind, reader.originOf(category.row, "kind")),
        id: placePlain(category.id, reader.originOf(category.row, "id")),
        name: reader.needText(category.row, "categories", category.id, "name"),
        weight: reader.value(category.row, "weight", weightSchema, 1, 1),
        items: placeList(own.map((item) => placeItem(reader, item, kind, parts))),
      },
      reader.originOf(category.row, "id"),
    );
  });
}

function kindOf(
  { row }: ReadCategory,
  items: readonly ReadItem[],
  { levelTexts, measures, statements }: ItemParts,
): CategoryKind {
  const typed = row.text("kind");
  if (typed === "process" || typed === "results") return typed;
  const ids = new Set(items.map(({ id }) => id));
  const hasStatements =
    statements.some(({ item }) => ids.has(item)) ||
    [...levelTexts.values()].some(({ item }) => ids.has(item));
  return !hasStatements && measures.some(({ item }) => ids.has(item)) ? "results" : "process";
}

function placeItem(reader: EditionReader, item: ReadItem, kind: CategoryKind, parts: ItemParts): Placed {
  const { id, row } = item;
  const measures = parts.measures.filter((each) => each.item === id);
  const statements = parts.statements.filter((each) => each.item === id);
  const texts = [...parts.levelTexts.values()].filter((each) => each.item === id);
  const misplaced: readonly TableRow[] =
    kind === "process" ? measures.map((each) => each.row) : [...statements, ...texts].map((each) => each.row);
  const code = kind === "process" ? "authoring/measure-of-process" : "authoring/wrong-branch";
  for (const each of misplaced) reader.tell(problem(code, each.place("item"), { item: id }));
  const isEmpty = kind === "process" ? statements.length + texts.length === 0 : measures.length === 0;
  if (isEmpty) tellEmpty(reader, row, id, kind === "process" ? "statements" : "measures");

  const origin = reader.originOf(row, "id");
  return placeObject(
    {
      id: placePlain(id, origin),
      name: reader.needText(row, "items", id, "name"),
      weight: reader.value(row, "weight", weightSchema, 1, 1),
      ...(kind === "process"
        ? { levels: placeList(placeLevels(reader, id, statements, parts), origin) }
        : {
            measures: placeList(
              measures.map(({ placed }) => placed),
              origin,
            ),
          }),
    },
    origin,
  );
}

/** The levels of an item in the edition's order, those of which something was typed. */
function placeLevels(
  reader: EditionReader,
  item: string,
  statements: readonly ReadStatement[],
  { levels, levelTexts }: ItemParts,
): readonly Placed[] {
  return levels.flatMap(({ id: level }) => {
    const own = statements.filter((each) => each.level === level);
    const textRow = levelTexts.get(levelKey(item, level))?.row ?? null;
    return own.length === 0 && textRow === null
      ? []
      : [placeItemLevel(reader, { item, level, textRow, statements: own })];
  });
}
