import { builtInEditions } from "../../../src/app/builtInEditions";
import { CategoryId, ItemId, LevelId, MeasureId, StatementId, TopicId } from "../../../src/core/criteria/ids";
import { indexCriteria } from "../../../src/core/criteria/indexCriteria";

const index = indexCriteria(splitEdition());
const item12 = ItemId.parse("1.2");

it("finds a statement with its level, item and category", () => {
  const place = index.statements.get(StatementId.parse("1.2.A.3"));
  expect(place?.level.points).toBe(400);
  expect(place?.itemLevel.level).toBe("A");
  expect(place?.item.id).toBe("1.2");
  expect(place?.category.id).toBe("1");
});

it("finds a measure with its scale, item and category", () => {
  const place = index.measures.get(MeasureId.parse("7.3.2"));
  expect(place?.scale.id).toBe("standard");
  expect(place?.item.id).toBe("7.3");
  expect(place?.category.id).toBe("7");
});

it("finds a topic with its section and group", () => {
  const place = index.topics.get(TopicId.parse("P1.6"));
  expect(place?.section.id).toBe("P1.B");
  expect(place?.group.id).toBe("P1");
});

it("tells a process item from a results item", () => {
  expect(index.items.get(item12)?.kind).toBe("process");
  expect(index.items.get(ItemId.parse("7.1"))?.kind).toBe("results");
});

it("lists ids in the edition's order", () => {
  expect(index.allCategoryIds).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  expect(index.allItemIds.slice(0, 5)).toEqual(["1.1", "1.2", "1.3", "1.4", "2.1"]);
  expect(index.allStatementIds.slice(0, 3)).toEqual(["1.1.B.1", "1.1.B.2", "1.1.A.1"]);
  expect(index.allMeasureIds.at(-1)).toBe("7.6.5");
  expect(index.allTopicIds.at(-1)).toBe("P2.5");
});

it("parts the items that have levels from those that have measures", () => {
  expect(index.processItems.length).toBe(24);
  expect(index.resultsItems.length).toBe(6);
});

it("gives the statements of an item, of one level or of all", () => {
  expect(index.statementsOf(item12, LevelId.parse("B")).map(({ id }) => id)).toEqual(["1.2.B.1", "1.2.B.2"]);
  expect(index.statementsOf(item12).length).toBe(9);
});

it("gives no statements for an item of results or an unknown one", () => {
  expect(index.statementsOf(ItemId.parse("7.1"))).toEqual([]);
  expect(index.statementsOf(ItemId.parse("9.9"))).toEqual([]);
});

it("gives the category of an item, and throws for an item that isn't there", () => {
  expect(index.categoryOf(item12).id).toBe(CategoryId.parse("1"));
  expect(() => index.categoryOf(ItemId.parse("9.9"))).toThrow("9.9");
});

function splitEdition() {
  const [split] = builtInEditions();
  if (split === undefined) throw new Error("no edition is built in");
  return split;
}
