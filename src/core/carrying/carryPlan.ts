import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import { sheetKeys } from "../form/keys";
import type { PlanRow } from "../reading/submission";
import type { OlderForm, PlanFate, PlanMark } from "./carried";
import type { LinkFinder } from "./linkFinder";

/**
 * What becomes of the rows of the plan: each follows its gaps to what they are called now. Gaps that are gone are left
 * out and told; a row that was open and has none left stands among the agency's own. What a person wrote among the gaps
 * that is no id of the older edition stays.
 */
export function carryPlan(
  { submission }: Pick<OlderForm, "submission">,
  find: LinkFinder,
  newer: Criteria,
): readonly PlanFate[] {
  const { statements, measures } = indexCriteria(newer);
  const asked = new Set<string>([...statements.keys(), ...measures.keys()]);
  const sheet = submission.sheets.get(sheetKeys.plan)?.name ?? "";
  return submission.plan.map((older): PlanFate => {
    const gaps: string[] = [];
    const dropped: string[] = [];
    let isUncertain = false;
    for (const id of older.gaps) {
      const linked = find("statement", id) ?? find("measure", id);
      const now = linked?.link.to.filter((each) => asked.has(each)) ?? [id];
      if (now.length === 0) dropped.push(id);
      gaps.push(...now);
      isUncertain ||= now.length > 0 && linked !== null && linked.reason !== null;
    }
    const isGone = gaps.length === 0 && dropped.length > 0;
    return {
      older,
      sheet,
      section: isGone && older.section === "open" ? "own" : older.section,
      gaps: gaps.join() === older.gaps.join() ? gaps : [...new Set(gaps)],
      dropped,
      mark: markOf(isGone, dropped, isUncertain),
    };
  });
}

function markOf(isGone: boolean, dropped: PlanRow["gaps"], isUncertain: boolean): PlanMark | null {
  if (isGone) return "gaps-gone";
  if (dropped.length > 0) return "some-gaps-gone";
  return isUncertain ? "gaps-to-check" : null;
}
