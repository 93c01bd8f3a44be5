import { isAskedOf } from "../../criteria/editionSeenBy";
import type { CriteriaIndex } from "../../criteria/indexCriteria";
import type { AgencyResult, CommonGap } from "../consolidation";

/** How many agencies were asked for what a gap is of: forms may ask some categories only, and some kinds of agency. */
export function countAsked(
  agencies: readonly AgencyResult[],
  index: CriteriaIndex,
): (gap: Pick<CommonGap, "item" | "id">) => number {
  const askers = new Map<string, Map<string, number>>();
  for (const { file } of agencies) {
    const { categories = [], agencyKind = "" } = file.form?.identity ?? {};
    for (const category of categories) {
      const byKind = askers.get(category) ?? new Map<string, number>();
      byKind.set(agencyKind, (byKind.get(agencyKind) ?? 0) + 1);
      askers.set(category, byKind);
    }
  }
  const kindsOf = new Map<string, readonly string[] | undefined>([
    ...[...index.statements].map(([id, { statement }]) => [id, statement.kinds] as const),
    ...[...index.measures].map(([id, { measure }]) => [id, measure.kinds] as const),
  ]);
  return ({ item, id }) => {
    const kinds = kindsOf.get(id);
    const counts = [...(askers.get(index.categoryOf(item).id) ?? [])];
    return counts.reduce((sum, [kind, count]) => sum + (isAskedOf({ kinds }, kind) ? count : 0), 0);
  };
}
