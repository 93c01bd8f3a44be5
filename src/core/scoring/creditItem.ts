import type { LevelId, StatementId } from "../criteria/ids";
import type { Criteria, ProcessItem } from "../criteria/schema";
import type { AnswerSet } from "./answers";
import { creditOf, type Credit } from "./creditOf";

export interface CreditedStatement {
  readonly statement: StatementId;
  readonly credit: Credit;
}

/** One level of an item with its statements' credits, in the edition's order. */
export interface CreditedLevel {
  readonly level: LevelId;
  /** Points that completing this level adds to the level below it. */
  readonly step: number;
  readonly statements: readonly CreditedStatement[];
}

/** The levels of a process item, lowest first, each statement with the credit of its answer. */
export function creditItem(
  criteria: Criteria,
  item: ProcessItem,
  answers: AnswerSet["answers"],
): readonly CreditedLevel[] {
  const points = new Map(criteria.levels.map((level) => [level.id, level.points]));
  const pointsAt = (index: number) => {
    const level = item.levels[index]?.level;
    return (level === undefined ? undefined : points.get(level)) ?? 0;
  };
  return item.levels.map((itemLevel, index) => ({
    level: itemLevel.level,
    step: pointsAt(index) - pointsAt(index - 1),
    statements: itemLevel.statements.map(({ id }) => ({
      statement: id,
      credit: creditOf(criteria.responses, answers.get(id)),
    })),
  }));
}

/** The same levels with some statements met in full. */
export function withMet(
  levels: readonly CreditedLevel[],
  met: ReadonlySet<StatementId>,
): readonly CreditedLevel[] {
  return levels.map((level) => ({
    ...level,
    statements: level.statements.map((each) => (met.has(each.statement) ? { ...each, credit: 1 } : each)),
  }));
}
