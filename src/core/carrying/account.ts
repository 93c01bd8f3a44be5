import { appendTo } from "../appendTo";
import { cellOf } from "../merging/mergeSlots";
import type { Carried, ValueFate } from "./carried";

/** How many filled cells there were, and what became of them: the first is the sum of the others. */
export interface FateCounts {
  readonly filled: number;
  readonly carried: number;
  readonly marked: number;
  readonly kept: number;
}

/** The counts of one part of the older form: a category's id, `cover`, `profile` or `digest`. */
export interface PartCounts extends FateCounts {
  readonly part: string;
}

/** Everything that was filled in, counted. */
export interface Account {
  /** Parts with something in them, in the order of the older form. */
  readonly parts: readonly PartCounts[];
  readonly total: FateCounts;
  /** Rows of the plan; of these, `marked` are to be looked at. All are carried. */
  readonly plan: { readonly rows: number; readonly marked: number };
}

/** The account of what became of everything. */
export function accountOf({ fates, plan }: Pick<Carried, "fates" | "plan">): Account {
  const parts = new Map<string, ValueFate[]>();
  for (const fate of fates) appendTo(parts, cellOf(fate.older.slot).group, fate);
  return {
    parts: [...parts].map(([part, found]) => ({ part, ...countFates(found) })),
    total: countFates(fates),
    plan: { rows: plan.length, marked: plan.filter(({ mark }) => mark !== null).length },
  };
}

function countFates(fates: readonly ValueFate[]): FateCounts {
  const count = (kind: ValueFate["kind"]) => fates.filter((fate) => fate.kind === kind).length;
  return {
    filled: fates.length,
    carried: count("carried"),
    marked: count("marked"),
    kept: count("kept"),
  };
}
