import type { Category, Criteria, Measure, Statement } from "./schema";

/** Views by kind of agency, for each whole edition; an edition is never changed, and every form asks for its view. */
const viewsMade = new WeakMap<Criteria, Map<string, Criteria>>();

/** The edition that each view was made from. */
const wholes = new WeakMap<Criteria, Criteria>();

/**
 * The edition as one kind of agency sees it: statements and measures that are for other kinds are left out, and all
 * else stays as it is. The very same object each time, and the whole edition itself where the kind sees all of it, so
 * that what is remembered of an edition is remembered of a view. A kind that the edition doesn't know sees everything:
 * nothing that stands in its form may be lost. A view is as good an argument as its whole.
 */
export function editionSeenBy(criteria: Criteria, agencyKind: string): Criteria {
  const whole = wholeEdition(criteria);
  const views = viewsMade.get(whole) ?? new Map<string, Criteria>();
  viewsMade.set(whole, views);
  const kind = whole.agencyKinds.find(({ id }) => id === agencyKind);
  if (kind === undefined) return whole;
  const view = views.get(kind.id) ?? makeView(whole, kind.id);
  views.set(kind.id, view);
  return view;
}

/** The edition that a view was made from; an edition that is no view is whole itself. */
export function wholeEdition(criteria: Criteria): Criteria {
  return wholes.get(criteria) ?? criteria;
}

/** True where some kinds of agency are asked what others aren't, so that a form can't be made without a kind. */
export function variesByKind(criteria: Criteria): boolean {
  const whole = wholeEdition(criteria);
  return whole.agencyKinds.some(({ id }) => editionSeenBy(whole, id) !== whole);
}

/** True for a statement or a measure that agencies of a kind are asked for. */
export function isAskedOf({ kinds }: { readonly kinds?: Statement["kinds"] }, agencyKind: string): boolean {
  return kinds?.includes(agencyKind) ?? true;
}

function makeView(whole: Criteria, kind: string): Criteria {
  const everything = whole.categories.flatMap(askedIn);
  if (everything.every((each) => isAskedOf(each, kind))) return whole;
  const view = { ...whole, categories: whole.categories.map((category) => seeCategory(category, kind)) };
  wholes.set(view, whole);
  return view;
}

function askedIn(category: Category): readonly (Statement | Measure)[] {
  return category.kind === "process"
    ? category.items.flatMap(({ levels }) => levels.flatMap(({ statements }) => statements))
    : category.items.flatMap(({ measures }) => measures);
}

function seeCategory(category: Category, kind: string): Category {
  if (category.kind === "results")
    return {
      ...category,
      items: category.items.map((item) => ({
        ...item,
        measures: item.measures.filter((measure) => isAskedOf(measure, kind)),
      })),
    };
  return {
    ...category,
    items: category.items.map((item) => ({
      ...item,
      levels: item.levels.map((level) => ({
        ...level,
        statements: level.statements.filter((statement) => isAskedOf(statement, kind)),
      })),
    })),
  };
}
