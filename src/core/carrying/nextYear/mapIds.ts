import { indexCriteria } from "../../criteria/indexCriteria";
import type { Criteria } from "../../criteria/schema";
import type { LinkSubject } from "../../crosswalk/crosswalk";
import type { LinkFinder } from "../linkFinder";

/** What things of last year's edition are called in this year's; null where no one thing took their place. */
export interface IdMap {
  /** A statement, a measure or a topic; null too where nobody has confirmed that it is the same. */
  subject(of: LinkSubject, id: string): string | null;
  /** An item or a category: one whose statements and measures all went to one, which has them from nowhere else. */
  item(id: string): string | null;
  category(id: string): string | null;
}

/** The map between two editions by the links of a crosswalk. */
export function createIdMap(older: Criteria, newer: Criteria, find: LinkFinder): IdMap {
  const [before, after] = [indexCriteria(older), indexCriteria(newer)];
  const subject: IdMap["subject"] = (of, id) => {
    const found = find(of, id);
    if (found === null || found.reason === "unconfirmed") return null;
    const { link } = found;
    const [only, ...others] = link.to;
    return only === undefined || others.length > 0 || link.from.length !== 1 ? null : only;
  };
  const pairs = [
    ...[...before.statements].map(([id, place]) => ({ of: "statement" as const, id: String(id), place })),
    ...[...before.measures].map(([id, place]) => ({ of: "measure" as const, id: String(id), place })),
  ].flatMap(({ of, id, place }) =>
    (find(of, id)?.link.to ?? []).flatMap((to) => {
      const now =
        of === "statement"
          ? [...after.statements].find(([each]) => each === to)?.[1]
          : [...after.measures].find(([each]) => each === to)?.[1];
      return now === undefined
        ? []
        : [
            {
              item: [place.item.id, now.item.id] as const,
              category: [place.category.id, now.category.id] as const,
            },
          ];
    }),
  );
  const items = pairOff(pairs.map(({ item }) => item));
  const categories = pairOff(pairs.map(({ category }) => category));
  return { subject, item: (id) => items.get(id) ?? null, category: (id) => categories.get(id) ?? null };
}

/** What goes to one thing alone that comes from nothing else. */
function pairOff(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const [to, from] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const [then, now] of pairs) {
    to.set(then, (to.get(then) ?? new Set()).add(now));
    from.set(now, (from.get(now) ?? new Set()).add(then));
  }
  return new Map(
    [...to].flatMap(([then, found]) => {
      const [now] = found;
      return now !== undefined && found.size === 1 && from.get(now)?.size === 1 ? [[then, now] as const] : [];
    }),
  );
}
