import { asksAll } from "../app/asksAll";
import { findTargetPath } from "../app/findTargetPath";
import { parseTarget, type Target } from "../app/parseTarget";
import type { AssessedForm } from "../app/scoreForm";
import { textIn } from "../core/criteria/textIn";
import type { ScoreSetName } from "../core/form/slots";
import { createGapDescriber } from "../core/results/describeGaps";
import { scoreText } from "../core/results/scoreText";
import { fill } from "../core/text/fill";
import type { Language } from "../core/text/language";
import { paneWordsIn } from "../core/text/paneWords";
import type { PathView, TargetChoice } from "./pathView";

/** Steps between the totals that are offered, in points. */
const stepPoints = 50;

/** What can be aimed at: each level in every item, and totals above the lowest level's points. */
export function listTargets({ criteria }: AssessedForm, language: Language): readonly TargetChoice[] {
  const words = paneWordsIn(language);
  const [lowest] = criteria.levels;
  const top = criteria.levels.at(-1)?.points ?? 0;
  const first = lowest?.points ?? 0;
  const totals = Array.from(
    { length: Math.floor((top - first) / stepPoints) + 1 },
    (_, at) => first + at * stepPoints,
  );
  return [
    ...criteria.levels.map(({ id, name }) => ({
      id,
      name: fill(words.targetLevel, { level: textIn(name, language) }),
    })),
    ...totals.map((points) => ({
      id: String(points),
      name: fill(words.targetPoints, { points: String(points) }),
    })),
  ];
}

/** The fewest statements by which one score set reaches a target, and what comes of them. */
export function describePath(
  form: AssessedForm,
  set: ScoreSetName,
  targetId: string,
  language: Language,
): PathView {
  const { criteria } = form;
  const words = paneWordsIn(language);
  const target = parseTarget(criteria, targetId);
  if (!target.ok) throw new Error(`${targetId} is no target of the edition`);
  const { statements, total, blocked } = findTargetPath(form, set, target.value);
  const describe = createGapDescriber(criteria, language);
  const name = nameTarget(form, target.value, language);
  const after = total === null ? words.notAssessed : scoreText(criteria, total);
  return {
    statements: (statements ?? []).map((id) => {
      const { code, item, level, text } = describe.statement(id);
      return { code, item, level, text };
    }),
    verdict: verdictOf(),
    blocked: blocked.map(({ item, reason, unanswered }) =>
      fill(reason === "not-assessed" ? words.blockedNotAssessed : words.blockedUnanswered, {
        item,
        count: unanswered.length,
      }),
    ),
  };

  function verdictOf(): string {
    if (statements === null) return fill(words.pathOutOfReach, { target: name, best: after });
    const isReached = statements.length === 0 && blocked.length === 0;
    const sentence = isReached ? words.pathReached : asksAll(form) ? words.pathFound : words.pathFoundOfAsked;
    return fill(sentence, { target: name, count: statements.length, total: after });
  }
}

function nameTarget({ criteria }: AssessedForm, target: Target, language: Language): string {
  const words = paneWordsIn(language);
  if (target.kind === "points") return fill(words.targetPoints, { points: String(target.points) });
  const level = criteria.levels.find(({ id }) => id === target.level);
  const name = level === undefined ? target.level : textIn(level.name, language);
  return fill(words.targetLevel, { level: name });
}
