import type { Problem } from "../../problem";
import { problem } from "../../problem";
import type { LevelId } from "../ids";
import type { CriteriaDraft } from "../readSections";
import type { ProcessItem } from "../schema";

/** Levels whose points don't rise, and items that lack a level, have them out of order or leave one without statements. */
export function checkLevels({ levels, categories = [] }: CriteriaDraft): readonly Problem[] {
  const items = categories.flatMap((category, index) =>
    category.kind === "process"
      ? category.items.map((item, at) => ({ item, path: `$.categories[${index}].items[${at}]` }))
      : [],
  );
  const unasked = items.flatMap(({ item, path }) => findUnasked(item, path));
  if (levels === undefined) return unasked;

  const falling = levels.flatMap(({ id, points }, index) => {
    const below = levels[index - 1];
    return below === undefined || points > below.points
      ? []
      : [problem("criteria/level-order", { path: `$.levels[${index}].points` }, { level: id })];
  });
  const ids = levels.map(({ id }) => id);
  return [...falling, ...items.flatMap(({ item, path }) => compareLevels(item, ids, path)), ...unasked];
}

function compareLevels(item: ProcessItem, ids: readonly LevelId[], path: string): readonly Problem[] {
  const found = item.levels.map(({ level }) => ids.indexOf(level));
  const missing = ids
    .filter((_, index) => !found.includes(index))
    .map((level) => problem("criteria/missing-level", { path: `${path}.levels` }, { item: item.id, level }));
  const unordered = item.levels.flatMap(({ level }, at) => {
    const index = ids.indexOf(level);
    // A level that the edition doesn't have is an unknown reference, and no matter of order.
    const isLate = index >= 0 && found.slice(0, at).some((earlier) => earlier >= index);
    return isLate
      ? [problem("criteria/level-order", { path: `${path}.levels[${at}].level` }, { level })]
      : [];
  });
  return [...missing, ...unordered];
}

function findUnasked(item: ProcessItem, path: string): readonly Problem[] {
  return item.levels.flatMap(({ level, statements }, at) =>
    statements.length > 0
      ? []
      : [
          problem(
            "criteria/no-statement",
            { path: `${path}.levels[${at}].statements` },
            { item: item.id, level },
          ),
        ],
  );
}
