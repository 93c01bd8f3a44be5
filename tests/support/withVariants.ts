import type { Category, Criteria, Measure, Statement } from "../../src/core/criteria/schema";

const kinds = ["department", "province"];

/**
 * The edition with two kinds of agency, of which each is asked some of what the other isn't: of each level and each
 * item of results the first statement or measure is for both, the others for one and the other in turn.
 */
export function withVariants(criteria: Criteria): Criteria {
  const [first] = criteria.agencyKinds;
  if (first === undefined) throw new Error("the edition has no kind of agency");
  return {
    ...criteria,
    agencyKinds: kinds.map((id) => ({ ...first, id })),
    categories: criteria.categories.map(varyCategory),
  };
}

function varyCategory(category: Category): Category {
  if (category.kind === "results")
    return {
      ...category,
      items: category.items.map((item) => ({ ...item, measures: item.measures.map(inTurn) })),
    };
  return {
    ...category,
    items: category.items.map((item) => ({
      ...item,
      levels: item.levels.map((level) => ({ ...level, statements: level.statements.map(inTurn) })),
    })),
  };
}

function inTurn<Part extends Statement | Measure>(part: Part, at: number): Part {
  return at === 0 ? part : { ...part, kinds: [kinds[at % 2] ?? ""] };
}
