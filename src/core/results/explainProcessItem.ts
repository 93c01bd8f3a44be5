import type { LevelId } from "../criteria/ids";
import type { Criteria, ProcessItem, Statement } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import type { Answer, AnswerSet } from "../scoring/answers";
import type { Gap, ItemScore, LevelTrace, ProcessTrace } from "../scoring/scores";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { traceWordsIn } from "../text/traceWords";
import { unreachable } from "../unreachable";
import type { Explanation, ExplanationPart } from "./explanation";
import { figureText, scoreText } from "./scoreText";

/** What an explanation of a process item is made from: one score set, with its answers and its gaps. */
export interface ProcessItemToExplain {
  readonly item: ProcessItem;
  readonly score: ItemScore;
  readonly trace: ProcessTrace;
  readonly answers: AnswerSet["answers"];
  readonly gaps: readonly Gap[];
}

/** Why a process item has its score: level by level down to the statements, then what blocks the next level. */
export function explainProcessItem(
  criteria: Criteria,
  { item, score, trace, answers, gaps }: ProcessItemToExplain,
  language: Language,
): Explanation {
  const words = traceWordsIn(language);
  const statements = item.levels.flatMap((level) => level.statements);

  function verdict(): readonly string[] {
    if (score.state === "not-applicable") return [words.notApplicable];
    if (score.score === null) return [words.notAssessed];
    const points = scoreText(criteria, score.score);
    const first =
      score.level === "below" || score.level === null
        ? fill(words.scoreBelow, { score: points, level: levelName(lowest()) })
        : fill(words.scoreAtLevel, { score: points, level: levelName(score.level) });
    return score.isProvisional
      ? [first, fill(words.provisional, { count: score.unanswered.length })]
      : [first];
  }

  function levelPart(level: LevelTrace): ExplanationPart {
    const gate = trace.levels.find((each) => !each.isComplete) ?? level;
    const own = item.levels.find((each) => each.level === level.level)?.statements ?? [];
    return {
      title: fill(words[titleOf(level)], {
        level: levelName(level.level),
        gate: levelName(gate.level),
        credit: figureText(level.credit),
        expected: level.expected,
        points: scoreText(criteria, level.points),
        step: scoreText(criteria, stepOf(level.level)),
      }),
      lines: own.map(({ id, text }) =>
        fill(words.statement, { mark: answerText(answers.get(id)), id, text: textIn(text, language) }),
      ),
    };
  }

  function answerText(answer: Answer = { kind: "blank" }): string {
    const { choices, notApplicable } = criteria.responses;
    switch (answer.kind) {
      case "blank":
        return words.unanswered;
      case "unreadable":
        return fill(words.unreadable, { typed: answer.typed });
      case "not-applicable":
        return notApplicable === null ? words.unanswered : textIn(notApplicable.word, language);
      case "choice": {
        const choice = choices.find(({ id }) => id === answer.choice);
        return choice === undefined ? answer.choice : textIn(choice.word, language);
      }
      default:
        return unreachable(answer);
    }
  }

  function nextPart(): readonly ExplanationPart[] {
    if (score.state === "not-applicable") return [];
    if (trace.next === null) return [{ title: words.nextAll, lines: [] }];
    const { level, blocking } = trace.next;
    const blockers = statements.filter(({ id }) => blocking.includes(id));
    return [{ title: fill(words.nextLevel, { level: levelName(level) }), lines: blockers.map(blockerText) }];
  }

  function blockerText({ id, text }: Statement): string {
    const gain = gaps.find((gap) => gap.id === id)?.gain?.item;
    const said = { id, text: textIn(text, language) };
    if (gain === undefined) return fill(words.toAnswer, said);
    return gain === 0
      ? fill(words.gainsNothing, said)
      : fill(words.gains, { ...said, gain: scoreText(criteria, gain) });
  }

  function levelName(id: LevelId): string {
    const level = criteria.levels.find((each) => each.id === id);
    if (level === undefined) throw new Error(`the edition has no level ${id}`);
    return fill(words.level, { name: textIn(level.name, language), short: textIn(level.short, language) });
  }

  function lowest(): LevelId {
    const [first] = trace.levels;
    if (first === undefined) throw new Error(`item ${item.id} has no level`);
    return first.level;
  }

  function stepOf(id: LevelId): number {
    const at = criteria.levels.findIndex((level) => level.id === id);
    return (criteria.levels[at]?.points ?? 0) - (criteria.levels[at - 1]?.points ?? 0);
  }

  return {
    title: fill(words.itemTitle, { id: item.id, name: textIn(item.name, language) }),
    verdict: verdict(),
    parts: [...trace.levels.map(levelPart), ...nextPart()],
  };
}

function titleOf({ expected, isComplete, isClosed }: LevelTrace) {
  if (expected === 0) return "levelEmpty";
  if (isClosed) return "levelClosed";
  return isComplete ? "levelComplete" : "levelPart";
}
