import type { Problem } from "../../problem";
import { problem } from "../../problem";
import type { CriteriaDraft } from "../readSections";
import type { Category } from "../schema";

/** Ids that don't begin with the id of what they stand in: statement 1.2.B.1 belongs to level B of item 1.2. */
export function checkParents(draft: CriteriaDraft): readonly Problem[] {
  const { categories = [], profile = [], guidance } = draft;
  return [
    ...categories.flatMap((category, index) => checkCategory(category, `$.categories[${index}]`)),
    ...profile.flatMap((group, index) =>
      group.sections.flatMap((section, at) => [
        ...foreign(section.id, group.id, `$.profile[${index}].sections[${at}].id`),
        ...section.topics.flatMap((topic, nth) =>
          foreign(topic.id, group.id, `$.profile[${index}].sections[${at}].topics[${nth}].id`),
        ),
      ]),
    ),
    ...(guidance?.leaderActions ?? []).flatMap(({ id, item }, index) =>
      foreign(id, item, `$.guidance.leaderActions[${index}].id`),
    ),
  ];
}

function checkCategory(category: Category, path: string): readonly Problem[] {
  const own = category.items.flatMap((item, index) =>
    foreign(item.id, category.id, `${path}.items[${index}].id`),
  );
  const inner =
    category.kind === "process"
      ? category.items.flatMap((item, index) =>
          item.levels.flatMap(({ level, statements }, at) =>
            statements.flatMap(({ id }, nth) =>
              foreign(
                id,
                `${item.id}.${level}`,
                `${path}.items[${index}].levels[${at}].statements[${nth}].id`,
              ),
            ),
          ),
        )
      : category.items.flatMap((item, index) =>
          item.measures.flatMap(({ id }, nth) =>
            foreign(id, item.id, `${path}.items[${index}].measures[${nth}].id`),
          ),
        );
  return [...own, ...inner];
}

function foreign(id: string, parent: string, path: string): readonly Problem[] {
  return id.startsWith(`${parent}.`) ? [] : [problem("criteria/foreign-id", { path }, { id, parent })];
}
