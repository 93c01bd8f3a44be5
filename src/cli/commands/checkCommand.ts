import { checkForm, type CheckedForm } from "../../app/checkForm";
import { textIn } from "../../core/criteria/textIn";
import { fill } from "../../core/text/fill";
import { countProblems, describeProblems } from "../describeProblems";
import { countPending } from "../describeNextYear";
import { exitCodeOf } from "../exitCodes";
import { formJson } from "../formJson";
import { formatTable } from "../formatTable";
import { formTitle } from "../formTitle";
import { type FormOptions, openFormFile } from "../openFormFile";
import { inFile } from "../../app/inFile";
import { failedOutcome, type Outcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import type { Session } from "../session";

/** Reads a form and tells how far it is filled in and everything that is wrong with it. */
export async function checkCommand(session: Session, file: string, options: FormOptions): Promise<Outcome> {
  const opened = await openFormFile(session, file, options);
  if (!opened.ok) return failedOutcome(session, opened.problems);
  const checked = await checkForm(opened.value.host, opened.value.options);
  const problems = inFile(file, checked.problems);
  if (!checked.ok) return failedOutcome(session, problems);
  return {
    exitCode: exitCodeOf({ ok: true, problems }),
    lines: [
      formTitle(checked.value, session),
      "",
      ...progressTable(checked.value, session),
      ...progressLegend(checked.value, session),
      ...pendingLine(checked.value, session),
      "",
      countProblems(problems, session),
      ...describeProblems(problems, session),
    ],
    asides: [],
    json: {
      form: formJson(checked.value),
      progress: checked.value.progress,
      pending: countPending(checked.value.submission.pending),
      problems: problemsJson(problems, session),
    },
  };
}

function progressTable(
  { criteria, progress }: CheckedForm,
  { io, language, words }: Session,
): readonly string[] {
  return formatTable(
    [
      { head: words.category },
      { head: words.name, isFlexible: true },
      { head: words.self, isNumber: true },
      { head: words.committee, isNumber: true },
    ],
    progress.map(({ category, expected, answered }) => {
      const found = criteria.categories.find(({ id }) => id === category);
      const count = (of: number) => fill(words.answeredOf, { answered: of, expected });
      return [
        category,
        found === undefined ? "" : textIn(found.name, language),
        count(answered.self),
        count(answered.committee),
      ];
    }),
    io.stdout.isTerminal ? io.stdout.columns : null,
  );
}

/** How much of it is still last year's, where some is. */
function pendingLine({ submission }: CheckedForm, { words }: Session): readonly string[] {
  const { pending } = submission;
  return pending.length === 0 ? [] : ["", fill(words.pendingCount, countPending(pending))];
}

/** What is counted where it isn't statements; the cover counts the same. */
function progressLegend({ progress }: CheckedForm, { words }: Session): readonly string[] {
  const ids = progress.flatMap(({ category, counts }) => (counts === "mandatory-measures" ? [category] : []));
  return ids.length === 0 ? [] : ["", fill(words.mandatoryLegend, { categories: ids.join(", ") })];
}
