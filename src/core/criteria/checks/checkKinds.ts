import type { Problem } from "../../problem";
import { problem } from "../../problem";
import { isAskedOf } from "../editionSeenBy";
import type { CriteriaDraft } from "../readSections";
import type { Category, Measure, Statement } from "../schema";

/** What an item asks at one level, or all measures of an item of results, and where they stand in the file. */
interface AskedTogether {
  readonly item: string;
  readonly level: string | null;
  readonly asked: readonly (Statement | Measure)[];
  readonly path: string;
}

/**
 * Levels of items, and items of results, that ask nothing of some kind of agency: its form would have a level that
 * nobody can earn. A kind named twice is told too; one that the edition doesn't have is an unknown reference.
 */
export function checkKinds({ agencyKinds = [], categories = [] }: CriteriaDraft): readonly Problem[] {
  const groups = categories.flatMap((category, index) => groupAsked(category, `$.categories[${index}]`));
  return groups.flatMap(({ item, level, asked, path }) => [
    ...agencyKinds
      .filter(({ id }) => asked.length > 0 && !asked.some((each) => isAskedOf(each, id)))
      .map(({ id: kind }) =>
        level === null
          ? problem("criteria/no-measure-for-kind", { path }, { item, kind })
          : problem("criteria/no-statement-for-kind", { path }, { item, level, kind }),
      ),
    ...asked.flatMap(({ kinds = [] }, nth) =>
      kinds.flatMap((id, at) =>
        kinds.indexOf(id) === at
          ? []
          : [
              problem(
                "criteria/duplicate-id",
                { path: `${path}[${nth}].kinds[${at}]` },
                { id, first: `${path}[${nth}].kinds[${kinds.indexOf(id)}]` },
              ),
            ],
      ),
    ),
  ]);
}

function groupAsked(category: Category, path: string): readonly AskedTogether[] {
  return category.kind === "process"
    ? category.items.flatMap((item, index) =>
        item.levels.map(({ level, statements }, at) => ({
          item: item.id,
          level,
          asked: statements,
          path: `${path}.items[${index}].levels[${at}].statements`,
        })),
      )
    : category.items.map((item, index) => ({
        item: item.id,
        level: null,
        asked: item.measures,
        path: `${path}.items[${index}].measures`,
      }));
}
