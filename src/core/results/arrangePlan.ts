import { planHeads } from "../form/layoutPlan";
import { sheetKeys, type RowKey } from "../form/keys";
import type { PlanRow, Submission } from "../reading/submission";
import type { ListedGap } from "./listedGaps";
import { createIsClosed, openGaps } from "./openGaps";
import type { Assessment } from "./assess";

/** What becomes of one row of the plan. */
export type PlanStep =
  /** A gap that no row names yet gets a free row; where none is left, a new one below all others. */
  | {
      readonly kind: "begin";
      readonly row: number;
      readonly gap: ListedGap;
      /** What a new row needs: its id, and a row whose format it takes over. Null where the row stands ready. */
      readonly made: { readonly id: string; readonly like: number } | null;
    }
  /** A row stays where it is. */
  | {
      readonly kind: "keep";
      readonly row: number;
      readonly id: string;
      readonly plan: PlanRow;
      readonly gap: ListedGap | null;
    }
  /** A row whose gaps are all closed goes to the done section, or one whose gap is open again comes back. */
  | {
      readonly kind: "move";
      readonly from: number;
      readonly row: number;
      readonly id: string;
      /** The id of the emptied row, which stays ready for another gap. */
      readonly freedId: string;
      readonly plan: PlanRow;
      readonly gap: ListedGap | null;
    }
  /** A row that should move but holds formulas, which would lose their meaning elsewhere. */
  | {
      readonly kind: "stay";
      readonly row: number;
      readonly id: string;
      readonly plan: PlanRow;
      readonly gap: ListedGap | null;
    };

export interface PlanArrangement {
  readonly steps: readonly PlanStep[];
  /** Rows that stand ready for gaps to come. */
  readonly freeRows: readonly number[];
}

/**
 * What becomes of every row of the plan: what people wrote stays with its row's id and gaps, rows whose gaps are
 * closed go to the done section, gaps without a row get a free one. Nothing is deleted. A gap is closed when
 * neither set sees it and its statement is met (its measure is high enough); one no longer answered stays open.
 */
export function arrangePlan(submission: Submission, assessment: Assessment): PlanArrangement {
  const located = submission.sheets.get(sheetKeys.plan);
  if (located === undefined) return { steps: [], freeRows: [] };
  const open = openGaps(assessment, submission.identity.categories);
  const isClosed = createIsClosed(assessment, open);
  const occupied = new Set(submission.plan.map(({ row }) => row));
  const ownHead = located.rows.get(planHeads.own) ?? Number.POSITIVE_INFINITY;
  const doneHead = located.rows.get(planHeads.done);
  const free = [...located.rows]
    .filter(([key, row]) => isPlanRow(key) && row < ownHead && !occupied.has(row))
    .map(([, row]) => row)
    .sort((a, b) => a - b);
  const ids = createIds(located.rows);
  let nextDone =
    Math.max(
      doneHead ?? 0,
      ...submission.plan.filter(({ section }) => section === "done").map(({ row }) => row),
    ) + 1;

  const steps = submission.plan.map((plan): PlanStep => {
    const gap = plan.gaps.map((id) => open.get(id)).find((each) => each !== undefined) ?? null;
    const id = plan.id ?? ids(plan.section === "own" ? "own." : "plan.");
    const isDone = plan.gaps.length > 0 && plan.gaps.every(isClosed);
    const goesTo =
      plan.section === "open" && isDone ? "done" : plan.section === "done" && gap !== null ? "open" : null;
    const target =
      goesTo === "done"
        ? doneHead === undefined
          ? undefined
          : nextDone
        : goesTo === "open"
          ? free[0]
          : undefined;
    if (target === undefined) return { kind: "keep", row: plan.row, id, plan, gap };
    if (plan.cells.some(({ cell }) => cell.formula !== undefined))
      return { kind: "stay", row: plan.row, id, plan, gap };
    if (goesTo === "done") nextDone += 1;
    else free.shift();
    return { kind: "move", from: plan.row, row: target, id, freedId: ids("plan."), plan, gap };
  });
  const named = new Set(submission.plan.flatMap(({ gaps }) => gaps));
  const begun = [...open.values()]
    .filter(({ gap }) => !named.has(gap.id))
    .map((gap): PlanStep => {
      const row = free.shift();
      if (row !== undefined) return { kind: "begin", row, gap, made: null };
      const made = { id: ids("plan."), like: submission.plan[0]?.row ?? ownHead + 1 };
      return { kind: "begin", row: nextDone++, gap, made };
    });
  return { steps: [...steps, ...begun], freeRows: free };
}

function isPlanRow(key: RowKey): boolean {
  return /^plan\.\d+$/.test(key);
}

/** Ids that no row of the plan has yet, by their beginning. */
function createIds(rows: ReadonlyMap<RowKey, number>): (prefix: string) => string {
  const taken = new Set(rows.keys());
  return (prefix) => {
    let number = 1;
    while (taken.has(`${prefix}${number}`)) number += 1;
    taken.add(`${prefix}${number}`);
    return `${prefix}${number}`;
  };
}
