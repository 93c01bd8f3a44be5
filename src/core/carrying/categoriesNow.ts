import type { CategoryId } from "../criteria/ids";
import type { Criteria } from "../criteria/schema";
import type { OlderForm } from "./carried";
import type { IdMap } from "./nextYear/mapIds";

/**
 * The categories that a newer form asks: all of its edition where the older form asked all of its own, else those that
 * the asked ones became; all where none of these is left.
 */
export function categoriesNow(
  { criteria, submission }: Pick<OlderForm, "criteria" | "submission">,
  newer: Criteria,
  ids: IdMap,
): readonly CategoryId[] {
  const { categories: asked } = submission.identity;
  const all = newer.categories.map(({ id }) => id);
  if (asked.length === criteria.categories.length) return all;
  const wanted = new Set(asked.map((id) => ids.category(id) ?? id));
  const found = all.filter((id) => wanted.has(id));
  return found.length === 0 ? all : found;
}
