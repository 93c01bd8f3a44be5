import type { LevelId, StatementId } from "../criteria/ids";
import type { Criteria, ProcessItem } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import type { AnswerSet } from "../scoring/answers";
import type { Gap, ItemScore, LevelTrace, ProcessTrace } from "../scoring/scores";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { traceWordsIn } from "../text/traceWords";
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
  const texts = new Map(
    item.levels.flatMap(({ statements }) =>
      statements.map(({ id, text }) => [id, textIn(text, language)] as const),
    ),
  );
  const lines = new Map<StatementId, string>();
  const order = [...texts.keys()];

  function levelName(id: LevelId | undefined): string {
    const level = criteria.levels.find((each) => each.id === id);
    if (level === undefined) throw new Error(`the edition has no level ${id}`);
    return fill(words.level, { name: textIn(level.name, language), short: textIn(level.short, language) });
  }

  function verdict(): readonly string[] {
    if (score.state === "not-applicable") return [words.notApplicable];
    if (score.score === null) return [words.notAssessed];
    const points = scoreText(criteria, score.score);
    const first =
      score.level === "below" || score.level === null
        ? fill(words.scoreBelow, { score: points, level: levelName(criteria.levels[0]?.id) })
        : fill(words.scoreAtLevel, { score: points, level: levelName(score.level) });
    return score.isProvisional
      ? [first, fill(words.provisional, { count: score.unanswered.length })]
      : [first];
  }

  function levelPart(level: LevelTrace): ExplanationPart {
    const gate = trace.levels.find((each) => !each.isComplete);
    const figures = {
      level: levelName(level.level),
      credit: figureText(level.credit),
      expected: level.expected,
      points: scoreText(criteria, level.points),
      step: scoreText(criteria, stepOf(level.level)),
      gate: levelName(gate?.level ?? level.level),
    };
    mark(level.met, words.met);
    mark(level.unmet, words.unmet);
    mark(level.unanswered, words.unanswered);
    mark(level.notApplicable, words.notApplicableMark);
    const own = item.levels.find((each) => each.level === level.level)?.statements ?? [];
    return {
      title: fill(words[titleOf(level)], figures),
      lines: own.map(({ id }) => lines.get(id) ?? id),
    };
  }

  function mark(statements: readonly StatementId[], word: string): void {
    for (const id of statements) {
      const answer = answers.get(id);
      const said = answer?.kind === "unreadable" ? fill(words.unreadable, { typed: answer.typed }) : word;
      lines.set(id, fill(words.statement, { mark: said, id, text: texts.get(id) ?? "" }));
    }
  }

  function stepOf(id: LevelId): number {
    const at = criteria.levels.findIndex((level) => level.id === id);
    return (criteria.levels[at]?.points ?? 0) - (criteria.levels[at - 1]?.points ?? 0);
  }

  function nextPart(): readonly ExplanationPart[] {
    if (score.state === "not-applicable") return [];
    if (trace.next === null) return [{ title: words.nextAll, lines: [] }];
    const { level, blocking } = trace.next;
    return [
      {
        title: fill(words.nextLevel, { level: levelName(level) }),
        lines: order.filter((id) => blocking.includes(id)).map(blockingLine),
      },
    ];
  }

  function blockingLine(id: StatementId): string {
    const gain = gaps.find((gap) => gap.id === id)?.gain?.item;
    const said = { id, text: texts.get(id) ?? "" };
    if (gain === undefined) return fill(words.toAnswer, said);
    return gain === 0
      ? fill(words.gainsNothing, said)
      : fill(words.gains, { ...said, gain: scoreText(criteria, gain) });
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
