import { explainScore } from "../../app/explainScore";
import { parseSubject, type Subject } from "../../app/parseSubject";
import type { AssessedForm } from "../../app/scoreForm";
import { type ScoreSetName, scoreSetNames } from "../../core/form/slots";
import type { Explanation } from "../../core/results/explanation";
import { fill } from "../../core/text/fill";
import { unreachable } from "../../core/unreachable";
import { describeProblems } from "../describeProblems";
import { exitCodeOf } from "../exitCodes";
import { formJson } from "../formJson";
import { hasScore } from "../levelsTable";
import type { FormOptions } from "../openFormFile";
import { failedOutcome, type Outcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import { readScoredForm } from "../readScoredForm";
import type { Session } from "../session";
import { wrapText } from "../wrapText";

export interface ExplainOptions extends FormOptions {
  readonly set?: ScoreSetName;
}

/** Says why an item, a category or the total has its score, and what the next level still lacks. */
export async function explainCommand(
  session: Session,
  file: string,
  subjectText: string,
  options: ExplainOptions,
): Promise<Outcome> {
  const scored = await readScoredForm(session, file, options);
  if (!scored.ok) return failedOutcome(session, scored.problems);
  const { value: form, problems } = scored;
  const subject = parseSubject(form.criteria, subjectText);
  if (!subject.ok) return failedOutcome(session, subject.problems);

  const sets = setsToExplain(form, options.set);
  const explained = sets.map((set) => ({
    set,
    explanation: explainScore(form, set, subject.value, session.language),
  }));
  return {
    exitCode: exitCodeOf({ ok: true, problems }),
    lines: explained.flatMap(({ set, explanation }, index) => [
      ...(index === 0 ? [explanation.title] : []),
      "",
      fill(session.words.setHead, { set: session.words[set] }),
      ...describe(explanation, session),
    ]),
    asides: describeProblems(
      problems.filter(({ severity }) => severity === "error"),
      session,
    ),
    json: {
      form: formJson(form),
      ...Object.fromEntries(
        explained.map(({ set, explanation }) => [
          set,
          { score: scoreOf(form, set, subject.value), explanation },
        ]),
      ),
      problems: problemsJson(problems, session),
    },
  };
}

/** The set asked for, else the agency's, and the committee's where it has assessed anything. */
function setsToExplain({ assessment }: AssessedForm, set: ScoreSetName | undefined): readonly ScoreSetName[] {
  if (set !== undefined) return [set];
  return scoreSetNames.filter((each) => each === "self" || hasScore(assessment[each]));
}

function describe({ verdict, parts }: Explanation, { io }: Session): readonly string[] {
  const width = io.stdout.isTerminal ? io.stdout.columns : null;
  const indented = (text: string, indent: string) =>
    wrapText(text, width === null ? null : width - indent.length - 2).map((line, index) =>
      index === 0 ? indent + line : `${indent}  ${line}`,
    );
  return [
    ...verdict.flatMap((line) => indented(line, "")),
    ...parts.flatMap(({ title, lines }) => [
      "",
      ...indented(title, ""),
      ...lines.flatMap((line) => indented(line, "  ")),
    ]),
  ];
}

function scoreOf({ assessment }: AssessedForm, set: ScoreSetName, subject: Subject) {
  const { items, categories, total } = assessment[set];
  switch (subject.kind) {
    case "item":
      return items.find(({ item }) => item === subject.item);
    case "category":
      return categories.find(({ category }) => category === subject.category);
    case "total":
      return total;
    default:
      return unreachable(subject);
  }
}
