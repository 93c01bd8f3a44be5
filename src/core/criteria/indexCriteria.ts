import type { CategoryId, ItemId, LevelId, MeasureId, ScaleId, StatementId, TopicId } from "./ids";
import type {
  Category,
  Criteria,
  ItemLevel,
  Measure,
  ProcessCategory,
  ProcessItem,
  ProfileGroup,
  ResultsCategory,
  ResultsItem,
  Statement,
} from "./schema";
import type { Level, Scale } from "./scoringSchema";

type ProfileSection = ProfileGroup["sections"][number];

/** An item and its category, told apart by `kind`. */
export type ItemPlace =
  | { readonly kind: "process"; readonly item: ProcessItem; readonly category: ProcessCategory }
  | { readonly kind: "results"; readonly item: ResultsItem; readonly category: ResultsCategory };

export interface StatementPlace {
  readonly statement: Statement;
  readonly level: Level;
  readonly itemLevel: ItemLevel;
  readonly item: ProcessItem;
  readonly category: ProcessCategory;
}

export interface MeasurePlace {
  readonly measure: Measure;
  readonly scale: Scale;
  readonly item: ResultsItem;
  readonly category: ResultsCategory;
}

export interface TopicPlace {
  readonly topic: ProfileSection["topics"][number];
  readonly section: ProfileSection;
  readonly group: ProfileGroup;
}

/** Every part of an edition by its id. Maps iterate, and lists stand, in the edition's order. */
export interface CriteriaIndex {
  readonly categories: ReadonlyMap<CategoryId, Category>;
  readonly levels: ReadonlyMap<LevelId, Level>;
  readonly scales: ReadonlyMap<ScaleId, Scale>;
  readonly items: ReadonlyMap<ItemId, ItemPlace>;
  readonly statements: ReadonlyMap<StatementId, StatementPlace>;
  readonly measures: ReadonlyMap<MeasureId, MeasurePlace>;
  readonly topics: ReadonlyMap<TopicId, TopicPlace>;
  readonly allCategoryIds: readonly CategoryId[];
  readonly allItemIds: readonly ItemId[];
  readonly processItems: readonly ProcessItem[];
  readonly resultsItems: readonly ResultsItem[];
  readonly allStatementIds: readonly StatementId[];
  readonly allMeasureIds: readonly MeasureId[];
  readonly allTopicIds: readonly TopicId[];
  /** The category of an item; throws for an id that the edition doesn't have. */
  categoryOf(item: ItemId): Category;
  /** The statements of an item, of one level or of all; none for an item of results or an unknown one. */
  statementsOf(item: ItemId, level?: LevelId): readonly Statement[];
}

/** An edition is never changed, and every form that is read asks for its index. */
const made = new WeakMap<Criteria, CriteriaIndex>();

/** The edition's parts by id, with where each belongs. Built once per edition, then only read. */
export function indexCriteria(criteria: Criteria): CriteriaIndex {
  const index = made.get(criteria) ?? buildIndex(criteria);
  made.set(criteria, index);
  return index;
}

function buildIndex(criteria: Criteria): CriteriaIndex {
  const levels = new Map(criteria.levels.map((level) => [level.id, level]));
  const scales = new Map(criteria.scales.map((scale) => [scale.id, scale]));
  const places = criteria.categories.flatMap(itemPlaces);
  const statementPlaces = places.flatMap((place) =>
    place.kind === "process" ? placeStatements(place.item, place.category, levels) : [],
  );
  const measurePlaces = places.flatMap((place) =>
    place.kind === "results" ? placeMeasures(place.item, place.category, scales) : [],
  );
  const topicPlaces = criteria.profile.flatMap((group) =>
    group.sections.flatMap((section) => section.topics.map((topic) => ({ topic, section, group }))),
  );

  const categories = new Map(criteria.categories.map((category) => [category.id, category]));
  const items = new Map(places.map((place) => [place.item.id, place]));
  const statements = new Map(statementPlaces.map((place) => [place.statement.id, place]));
  const measures = new Map(measurePlaces.map((place) => [place.measure.id, place]));
  const topics = new Map(topicPlaces.map((place) => [place.topic.id, place]));

  return {
    categories,
    levels,
    scales,
    items,
    statements,
    measures,
    topics,
    allCategoryIds: [...categories.keys()],
    allItemIds: [...items.keys()],
    processItems: places.flatMap((place) => (place.kind === "process" ? [place.item] : [])),
    resultsItems: places.flatMap((place) => (place.kind === "results" ? [place.item] : [])),
    allStatementIds: [...statements.keys()],
    allMeasureIds: [...measures.keys()],
    allTopicIds: [...topics.keys()],
    categoryOf: (item) => required(items, item).category,
    statementsOf: (item, level) => {
      const place = items.get(item);
      if (place?.kind !== "process") return [];
      return place.item.levels
        .filter((each) => level === undefined || each.level === level)
        .flatMap((each) => each.statements);
    },
  };
}

function itemPlaces(category: Category): readonly ItemPlace[] {
  return category.kind === "process"
    ? category.items.map((item) => ({ kind: "process", item, category }))
    : category.items.map((item) => ({ kind: "results", item, category }));
}

function placeStatements(
  item: ProcessItem,
  category: ProcessCategory,
  levels: ReadonlyMap<LevelId, Level>,
): readonly StatementPlace[] {
  return item.levels.flatMap((itemLevel) => {
    const level = required(levels, itemLevel.level);
    return itemLevel.statements.map((statement) => ({ statement, level, itemLevel, item, category }));
  });
}

function placeMeasures(
  item: ResultsItem,
  category: ResultsCategory,
  scales: ReadonlyMap<ScaleId, Scale>,
): readonly MeasurePlace[] {
  return item.measures.map((measure) => ({
    measure,
    scale: required(scales, measure.scale),
    item,
    category,
  }));
}

/** The value of a key that a checked edition always has; its absence is a bug and throws. */
function required<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the edition has no ${String(key)}`);
  return value;
}
