import type { Criteria } from "../core/criteria/schema";
import type { EditionHoldings, EditionOrigin, EditionView } from "./editionView";
import { editionKey, editionMark } from "./editionKey";
import { inLanguages } from "./listEditionChoices";

/** An edition, and where it was found. */
export interface FoundEdition {
  readonly criteria: Criteria;
  readonly origin: EditionOrigin;
}

/** The editions that were found, each once with every place where it was, in the order in which they were found. */
export function describeEditions(found: readonly FoundEdition[]): readonly EditionView[] {
  const byKey = new Map<string, FoundEdition[]>();
  for (const each of found) {
    const key = editionKey(each.criteria);
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  const ids = [...byKey.values()].flatMap(([first]) => (first === undefined ? [] : [first.criteria.id]));
  return [...byKey].flatMap(([key, same]): readonly EditionView[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { criteria } = first;
    return [
      {
        key,
        id: criteria.id,
        name: inLanguages(criteria.name),
        description: inLanguages(criteria.description),
        mark: editionMark(criteria),
        isOneOfSeveral: ids.filter((id) => id === criteria.id).length > 1,
        origins: [...new Set(same.map(({ origin }) => origin))],
        holds: countHoldings(criteria),
      },
    ];
  });
}

function countHoldings({ categories, levels }: Criteria): EditionHoldings {
  const items = categories.flatMap((category) =>
    category.kind === "process"
      ? category.items.map(({ levels: asked }) => ({
          statements: asked.reduce((sum, { statements }) => sum + statements.length, 0),
          measures: 0,
        }))
      : category.items.map(({ measures }) => ({ statements: 0, measures: measures.length })),
  );
  return {
    categories: categories.length,
    items: items.length,
    statements: items.reduce((sum, { statements }) => sum + statements, 0),
    measures: items.reduce((sum, { measures }) => sum + measures, 0),
    levels: levels.length,
  };
}
