import type { CategoryId, LevelId, StatementId } from "../criteria/ids";
import type { Criteria, ProcessItem } from "../criteria/schema";
import type { AnswerSet } from "./answers";
import { creditItem } from "./creditItem";
import { lacksCredit, type Credit } from "./creditOf";
import { earnLevels, hasAnswer, sumPoints, type EarnedLevel } from "./earnLevels";
import type { ItemScore, ItemState, LevelTrace, ProcessTrace } from "./scores";

/**
 * Score, level and trace of one process item; the score has full precision.
 * Counts are the edition's statements, never the answers found. "Not applicable" leaves its level's count; an
 * item of nothing else is "not-applicable". An item without an answer is "not-assessed", which is not zero;
 * with at least one answer its blanks earn nothing, are listed, and make it provisional.
 * Source: the edition's scoring rule, criteria/README.md.
 */
export function scoreProcessItem(
  criteria: Criteria,
  category: CategoryId,
  item: ProcessItem,
  answers: AnswerSet["answers"],
): ItemScore {
  const levels = earnLevels(criteria.scoring.name, creditItem(criteria, item, answers));
  const traces = levels.map(traceLevel);
  const unanswered = traces.flatMap((trace) => trace.unanswered);
  const state = stateOf(levels, unanswered);
  return {
    item: item.id,
    category,
    state,
    score: state === "assessed" ? sumPoints(levels) : null,
    level: state === "assessed" ? levelReached(levels) : null,
    isProvisional: state === "assessed" && unanswered.length > 0,
    unanswered,
    trace: { kind: "process", levels: traces, next: state === "not-applicable" ? null : nextLevel(levels) },
  };
}

function stateOf(levels: readonly EarnedLevel[], unanswered: readonly StatementId[]): ItemState {
  if (hasAnswer(levels)) return "assessed";
  return unanswered.length > 0 ? "not-assessed" : "not-applicable";
}

function traceLevel(earned: EarnedLevel): LevelTrace {
  const { level, expected, credit, isComplete, isClosed, points } = earned;
  return {
    level,
    expected,
    credit,
    isComplete,
    isClosed,
    points,
    met: statementsWith(earned, (each) => each === 1),
    unmet: statementsWith(earned, lacksCredit),
    unanswered: statementsWith(earned, (each) => each === "unanswered"),
    notApplicable: statementsWith(earned, (each) => each === "not-applicable"),
  };
}

function levelReached(levels: readonly EarnedLevel[]): LevelId | "below" {
  return levels.filter((level) => level.isComplete && !level.isClosed).at(-1)?.level ?? "below";
}

function nextLevel(levels: readonly EarnedLevel[]): ProcessTrace["next"] {
  const next = levels.find((level) => !level.isComplete);
  if (next === undefined) return null;
  return {
    level: next.level,
    blocking: statementsWith(next, (credit) => credit !== 1 && credit !== "not-applicable"),
  };
}

function statementsWith(level: EarnedLevel, fits: (credit: Credit) => boolean): readonly StatementId[] {
  return level.statements.filter((each) => fits(each.credit)).map((each) => each.statement);
}
