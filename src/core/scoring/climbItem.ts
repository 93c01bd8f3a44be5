import type { StatementId } from "../criteria/ids";
import type { ScoringRule } from "../criteria/scoringSchema";
import { withMet, type CreditedLevel, type CreditedStatement } from "./creditItem";
import { lacksCredit } from "./creditOf";
import { earnLevels, sumPoints } from "./earnLevels";

/** What has been settled of an item's statements while a path is chosen. */
export interface Settled {
  readonly met: ReadonlySet<StatementId>;
  readonly leftOut: ReadonlySet<StatementId>;
}

/**
 * The item's best score with 0, 1, 2… more statements met than those settled, as far as more can help.
 * Only levels filled from the bottom earn, and inside a level the statement that lacks most earns most, so
 * the best choice of k statements is the first k of that order; a level that can't be completed (a statement
 * left out, or without an answer) ends it.
 */
export function climbItem(
  rule: ScoringRule["name"],
  levels: readonly CreditedLevel[],
  { met, leftOut }: Settled,
): readonly number[] {
  const order = orderOfClimb(withMet(levels, met), leftOut);
  return Array.from({ length: order.length + 1 }, (_, count) =>
    sumPoints(earnLevels(rule, withMet(levels, new Set([...met, ...order.slice(0, count)])))),
  );
}

function orderOfClimb(
  levels: readonly CreditedLevel[],
  leftOut: ReadonlySet<StatementId>,
): readonly StatementId[] {
  const isOffered = ({ statement, credit }: CreditedStatement) =>
    lacksCredit(credit) && !leftOut.has(statement);
  const isStuck = ({ statement, credit }: CreditedStatement) =>
    credit === "unanswered" || (lacksCredit(credit) && leftOut.has(statement));
  const end = levels.findIndex((level) => level.statements.some(isStuck));
  const open = end === -1 ? levels : levels.slice(0, end + 1);
  return open.flatMap(({ statements }) =>
    statements
      .filter(isOffered)
      .sort((a, b) => Number(a.credit) - Number(b.credit))
      .map((each) => each.statement),
  );
}
