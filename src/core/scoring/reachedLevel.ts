import type { Criteria } from "../criteria/schema";
import { reaches } from "./reaches";
import type { ItemScore } from "./scores";

/**
 * The place (from 0) of the level that an item has reached, where it has none of its own the one that its score
 * reaches; -1 below the first. Null where the item has no score.
 */
export function reachedLevel(
  { levels, scoring }: Criteria,
  { score, level }: Pick<ItemScore, "score" | "level">,
): number | null {
  if (score === null) return null;
  return level === null
    ? levels.filter(({ points }) => reaches(score, points, scoring.tolerance)).length - 1
    : levels.findIndex(({ id }) => id === level);
}
