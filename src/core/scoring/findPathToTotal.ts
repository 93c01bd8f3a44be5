import type { ItemId, StatementId } from "../criteria/ids";
import type { Criteria } from "../criteria/schema";
import type { AnswerSet } from "./answers";
import { bestSums } from "./bestSums";
import { climbItem, type Settled } from "./climbItem";
import { creditItem, type CreditedLevel } from "./creditItem";
import { reaches } from "./reaches";
import { scoreAnswers } from "./scoreAnswers";
import type { Gap, MeanScore, ScoreSet } from "./scores";
import { totalWith } from "./totalWith";

/** Statements in the order of work and the total once they are met; or the best total within reach. */
export type PathToTotal =
  | { readonly kind: "reached"; readonly statements: readonly StatementId[]; readonly total: number }
  | { readonly kind: "unreachable"; readonly best: number | null };

/** An assessed process item on the way, and how much of its points reaches the total. */
interface Climber {
  readonly item: ItemId;
  readonly levels: readonly CreditedLevel[];
  readonly share: number;
  readonly settled: Settled;
  /** What the item adds to the total with 0, 1, 2… more statements than those settled. */
  readonly sums: readonly number[];
}

/**
 * The fewest statements that bring the total to a target, found exactly; none where it is reached already.
 * Of several equally short paths it is the one that comes first in the order of work: the one with the
 * earliest gap that any of them has, then the next earliest, and so on.
 * Only statements answered as not fully met are offered. One without an answer can't be promised: it stays
 * unanswered and keeps its level incomplete; an item that isn't assessed stays out, so that the total is the
 * mean of what is assessed today. Figures of results stay as they are.
 * Unreachable gives the best total of all that is offered, null where nothing is assessed.
 * Targets are compared with the rule's tolerance.
 */
export function findPathToTotal(criteria: Criteria, answerSet: AnswerSet, target: number): PathToTotal {
  const today = scoreAnswers(criteria, answerSet);
  const total = today.total.score;
  if (total === null) return { kind: "unreachable", best: null };

  const climbers = listClimbers(criteria, answerSet, today);
  const rest = total - addUp(climbers.map((each) => each.sums[0] ?? 0));
  const isEnough = (sum: number) => reaches(rest + sum, target, criteria.scoring.tolerance);
  const sums = bestSums(climbers.map((each) => each.sums));
  const fewest = sums.findIndex(isEnough);
  if (fewest === -1) return { kind: "unreachable", best: rest + (sums.at(-1) ?? 0) };

  const statements = chooseFirst(criteria, climbers, today.gaps, fewest, isEnough);
  return { kind: "reached", statements, total: totalWith(criteria, answerSet, today, statements) ?? total };
}

/** Goes through the gaps in the order of work and takes each that still leaves enough within `count`. */
function chooseFirst(
  criteria: Criteria,
  climbers: readonly Climber[],
  gaps: readonly Gap[],
  count: number,
  isEnough: (sum: number) => boolean,
): readonly StatementId[] {
  const chosen: StatementId[] = [];
  let standing = climbers;
  for (const gap of gaps) {
    if (chosen.length === count) break;
    if (gap.kind !== "statement") continue;
    const taken = settle(criteria, standing, gap.item, ({ met, leftOut }) => ({
      met: new Set([...met, gap.id]),
      leftOut,
    }));
    const within = bestSums(taken.map((each) => each.sums)).slice(0, count - chosen.length);
    if (within.some(isEnough)) {
      chosen.push(gap.id);
      standing = taken;
    } else {
      standing = settle(criteria, standing, gap.item, ({ met, leftOut }) => ({
        met,
        leftOut: new Set([...leftOut, gap.id]),
      }));
    }
  }
  return chosen;
}

function settle(
  criteria: Criteria,
  climbers: readonly Climber[],
  item: ItemId,
  change: (settled: Settled) => Settled,
): readonly Climber[] {
  return climbers.map((each) => (each.item === item ? climb(criteria, each, change(each.settled)) : each));
}

function listClimbers(criteria: Criteria, { answers }: AnswerSet, today: ScoreSet): readonly Climber[] {
  const shares = sharesOfToday(today);
  const items = criteria.categories.flatMap((each) => (each.kind === "process" ? each.items : []));
  return items.flatMap((item) => {
    const share = shares.get(item.id);
    if (share === undefined) return [];
    const levels = creditItem(criteria, item, answers);
    return [climb(criteria, { item: item.id, levels, share }, { met: new Set(), leftOut: new Set() })];
  });
}

function climb(
  criteria: Criteria,
  { item, levels, share }: Pick<Climber, "item" | "levels" | "share">,
  settled: Settled,
): Climber {
  const scores = climbItem(criteria.scoring.name, levels, settled);
  return { item, levels, share, settled, sums: scores.map((score) => score * share) };
}

/** How much of each assessed item's points reaches the total as it is made up today. */
function sharesOfToday({ categories, total }: ScoreSet): ReadonlyMap<string, number> {
  const ofTotal = sharesOf(total);
  return new Map(
    categories.flatMap((category) => {
      const ofCategory = ofTotal.get(category.category);
      if (ofCategory === undefined) return [];
      return [...sharesOf(category)].map(([item, share]) => [item, share * ofCategory] as const);
    }),
  );
}

function sharesOf({ parts }: MeanScore): ReadonlyMap<string, number> {
  const scored = parts.filter((part) => part.score !== null);
  const weights = addUp(scored.map((part) => part.weight));
  return new Map(scored.map(({ id, weight }) => [id, weight / weights]));
}

function addUp(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
