import type { CriteriaIndex } from "../../criteria/indexCriteria";
import type { AgencyResult, CommonGap } from "../consolidation";

/** How many agencies were asked for what a gap is of: forms may ask some categories only. */
export function countAsked(
  agencies: readonly AgencyResult[],
  index: CriteriaIndex,
): (gap: Pick<CommonGap, "item">) => number {
  const asked = new Map<string, number>();
  for (const { file } of agencies)
    for (const category of file.form?.identity.categories ?? [])
      asked.set(category, (asked.get(category) ?? 0) + 1);
  return ({ item }) => asked.get(index.categoryOf(item).id) ?? 0;
}
