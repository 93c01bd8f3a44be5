import type { ScoringRule } from "../criteria/scoringSchema";
import { unreachable } from "../unreachable";
import type { CreditedLevel } from "./creditItem";

/** One level of an item and what it comes to. */
export interface EarnedLevel extends CreditedLevel {
  /** Statements that count: the edition's, less those not applicable. */
  readonly expected: number;
  /** Sum of their credits, 0 to `expected`. */
  readonly credit: number;
  readonly isComplete: boolean;
  /** True where a lower level is incomplete. */
  readonly isClosed: boolean;
  /** Points that reach the item's score. */
  readonly points: number;
}

/**
 * What each level of a process item earns under a rule, lowest level first, full precision.
 * "gated-proportional": a level earns its step in proportion to the credit of its statements.
 * "whole-levels": a level earns its step complete, or nothing.
 * Under both a level earns only when every level below it is complete. A level whose statements are all not
 * applicable is complete, but in an item without any answer nothing is.
 */
export function earnLevels(
  rule: ScoringRule["name"],
  levels: readonly CreditedLevel[],
): readonly EarnedLevel[] {
  const isStarted = hasAnswer(levels);
  let isOpen = true;
  return levels.map((level) => {
    const credits = countedCredits(level);
    const expected = credits.length;
    const credit = credits.reduce((sum, each) => sum + each, 0);
    const isComplete = isStarted && credits.every((each) => each === 1);
    const isClosed = !isOpen;
    const share = isComplete ? 1 : shareOf(rule, credit, expected);
    isOpen = isOpen && isComplete;
    return { ...level, expected, credit, isComplete, isClosed, points: isClosed ? 0 : level.step * share };
  });
}

/** Points of an item: the sum of what its levels earn. */
export function sumPoints(levels: readonly EarnedLevel[]): number {
  return levels.reduce((sum, level) => sum + level.points, 0);
}

/** True where at least one statement has a readable answer other than "not applicable". */
export function hasAnswer(levels: readonly CreditedLevel[]): boolean {
  return levels.some((level) => level.statements.some((each) => typeof each.credit === "number"));
}

/** Credits of the statements that count at a level; one without an answer has none. */
function countedCredits(level: CreditedLevel): readonly number[] {
  return level.statements.flatMap(({ credit }) => {
    if (credit === "not-applicable") return [];
    return [credit === "unanswered" ? 0 : credit];
  });
}

/** The share of its step that an incomplete level earns; 0 where no statement counts. */
function shareOf(rule: ScoringRule["name"], credit: number, expected: number): number {
  switch (rule) {
    case "gated-proportional":
      return expected === 0 ? 0 : credit / expected;
    case "whole-levels":
      return 0;
    default:
      return unreachable(rule);
  }
}
