import type { Category, Criteria } from "../../src/core/criteria/schema";
import { readEdition } from "./readEdition";

/** The edition with one statement a level, cut down to two items of categories 1 to 3 and two measures of 7. */
export function smallEdition(): Criteria {
  const criteria = readEdition("pmqa-4.0-cells");
  return {
    ...criteria,
    results: { ...criteria.results, indicatorsMax: 3 },
    profile: criteria.profile.slice(0, 1),
    categories: criteria.categories.flatMap((category): readonly Category[] => {
      if (category.kind === "results")
        return [
          {
            ...category,
            items: category.items
              .slice(0, 1)
              .map((item) => ({ ...item, measures: item.measures.slice(0, 2) })),
          },
        ];
      return Number(category.id) < 4 ? [{ ...category, items: category.items.slice(0, 2) }] : [];
    }),
  };
}
