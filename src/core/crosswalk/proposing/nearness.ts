import type { Subject } from "../subject";

/** How near two subjects stand, 0 to 15: the same id before the same item, that before the level, that before the category. */
export function nearness(old: Subject, now: Subject): number {
  return (
    (old.id === now.id ? 8 : 0) +
    (old.item.id === now.item.id ? 4 : 0) +
    (old.level?.id === now.level?.id ? 2 : 0) +
    (old.category.id === now.category.id ? 1 : 0)
  );
}

/** The highest that nearness gives. */
export const nearest = 15;
