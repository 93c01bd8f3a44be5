import { explainNotAsked, explainScore } from "../../app/explainScore";
import { parseSubject, type Subject } from "../../app/parseSubject";
import type { AssessedForm } from "../../app/scoreForm";
import { type ScoreSetName, scoreSetNames } from "../../core/form/slots";
import { fill } from "../../core/text/fill";
import { unreachable } from "../../core/unreachable";
import { describeExplanation } from "../describeExplanation";
import { describeProblems } from "../describeProblems";
import { exitCodeOf } from "../exitCodes";
import { formJson } from "../formJson";
import { hasScore } from "../levelsTable";
import type { FormOptions } from "../openFormFile";
import { failedOutcome, type Outcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import { readScoredForm } from "../readScoredForm";
import type { Session } from "../session";

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

  const { language, words } = session;
  const part = subject.value.kind === "item" ? (subject.value.part ?? null) : null;
  const notAsked = explainNotAsked(form, subject.value, language);
  const explained = setsToExplain(form, options.set).map((set) => ({
    set,
    explanation: notAsked ?? explainScore(form, set, subject.value, language),
  }));
  return {
    exitCode: exitCodeOf({ ok: true, problems }),
    lines:
      notAsked === null
        ? explained.flatMap(({ set, explanation }, index) => [
            ...(index === 0 ? [explanation.title] : []),
            ...(index === 0 && part !== null ? [fill(words.askedAbout, { id: part })] : []),
            "",
            fill(words.setHead, { set: words[set] }),
            ...describeExplanation(explanation, part, session),
          ])
        : [notAsked.title, "", ...describeExplanation(notAsked, null, session)],
    asides: describeProblems(
      problems.filter(({ severity }) => severity === "error"),
      session,
    ),
    json: {
      form: formJson(form),
      part,
      ...Object.fromEntries(
        explained.map(({ set, explanation }) => [
          set,
          { score: scoreOf(form, set, subject.value) ?? null, explanation },
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
