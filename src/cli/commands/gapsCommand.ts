import { asksAll } from "../../app/asksAll";
import { findTargetPath, type TargetPath } from "../../app/findTargetPath";
import { listFormGaps } from "../../app/listFormGaps";
import { parseTarget, type Target } from "../../app/parseTarget";
import type { AssessedForm } from "../../app/scoreForm";
import { textIn } from "../../core/criteria/textIn";
import type { ScoreSetName } from "../../core/form/slots";
import { createGapDescriber } from "../../core/results/describeGaps";
import { scoreText } from "../../core/results/scoreText";
import { fill } from "../../core/text/fill";
import { describeProblems } from "../describeProblems";
import { exitCodeOf } from "../exitCodes";
import { formJson } from "../formJson";
import { formTitle } from "../formTitle";
import { gapsTable, statementsTable } from "../gapsTable";
import type { FormOptions } from "../openFormFile";
import { failedOutcome, type Outcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import { readScoredForm } from "../readScoredForm";
import type { Session } from "../session";

export interface GapsOptions extends FormOptions {
  readonly target?: string;
  readonly set: ScoreSetName;
}

/** Lists a form's gaps in the order of work and, with a target, the fewest statements that reach it. */
export async function gapsCommand(session: Session, file: string, options: GapsOptions): Promise<Outcome> {
  const scored = await readScoredForm(session, file, options);
  if (!scored.ok) return failedOutcome(session, scored.problems);
  const form = scored.value;
  const target = options.target === undefined ? null : parseTarget(form.criteria, options.target);
  if (target?.ok === false) return failedOutcome(session, target.problems);

  const path = target === null ? null : findTargetPath(form, options.set, target.value);
  const problems = [...scored.problems, ...(path?.problems ?? [])];
  return {
    exitCode: exitCodeOf({ ok: true, problems }),
    lines: [
      formTitle(form, session),
      fill(session.words.setHead, { set: session.words[options.set] }),
      "",
      ...describeGaps(form, options.set, session),
      ...(path === null || target === null
        ? []
        : describePath(form, options.set, target.value, path, session)),
    ],
    asides: describeProblems(
      problems.filter(({ severity }) => severity === "error"),
      session,
    ),
    json: {
      form: formJson(form),
      set: options.set,
      gaps: gapsJson(form, options.set, session),
      ...(path === null || target === null
        ? {}
        : {
            target: {
              ...target.value,
              statements: path.statements,
              total: path.total,
              blocked: path.blocked,
            },
          }),
      problems: problemsJson(problems, session),
    },
  };
}

function describeGaps(form: AssessedForm, set: ScoreSetName, session: Session): readonly string[] {
  const { words } = session;
  const gaps = listFormGaps(form, set);
  const unanswered = countUnanswered(form, set);
  return [
    ...(gaps.length === 0 ? [words.noGaps] : gapsTable(form.criteria, gaps, session)),
    ...(unanswered === 0 ? [] : ["", fill(words.unansweredCount, { count: unanswered })]),
  ];
}

function countUnanswered({ assessment }: AssessedForm, set: ScoreSetName): number {
  return assessment[set].items.flatMap(({ unanswered }) => unanswered).length;
}

function describePath(
  form: AssessedForm,
  set: ScoreSetName,
  target: Target,
  { statements, total, blocked }: TargetPath,
  session: Session,
): readonly string[] {
  const { criteria } = form;
  const { words, language } = session;
  const ofAll = asksAll(form);
  if (statements === null) {
    const count = countUnanswered(form, set);
    return count === 0 ? [] : ["", fill(words.unansweredInTheWay, { count })];
  }
  const level = target.kind === "level" ? criteria.levels.find(({ id }) => id === target.level) : undefined;
  const name =
    target.kind === "points"
      ? fill(ofAll ? words.targetPoints : words.targetPointsOfAsked, {
          points: scoreText(criteria, target.points),
        })
      : fill(words.targetLevel, { level: level === undefined ? target.level : textIn(level.name, language) });
  const after =
    total === null
      ? []
      : [fill(ofAll ? words.totalAfter : words.totalAfterOfAsked, { total: scoreText(criteria, total) })];
  const blockers = blocked.map(({ item, reason, unanswered }) =>
    fill(reason === "not-assessed" ? words.blockedNotAssessed : words.blockedUnanswered, {
      item,
      count: unanswered.length,
    }),
  );
  if (statements.length === 0 && blocked.length === 0)
    return ["", fill(words.targetReached, { target: name }), ...after];
  return [
    "",
    fill(words.targetPath, { target: name, count: statements.length }),
    ...(statements.length === 0 ? [] : statementsTable(criteria, statements, session)),
    ...after,
    ...blockers,
  ];
}

function gapsJson(form: AssessedForm, set: ScoreSetName, { language }: Session) {
  const describe = createGapDescriber(form.criteria, language);
  return listFormGaps(form, set).map((each) => ({
    ...each.gap,
    text: describe.gap(each).text,
    reason: describe.reason(each),
  }));
}
