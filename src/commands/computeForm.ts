import { assessForm } from "../app/assessForm";
import type { OpenOptions } from "../app/openForm";
import type { AssessedForm } from "../app/scoreForm";
import { sheetKeys } from "../core/form/keys";
import type { Problem } from "../core/problem";
import { commandWordsIn } from "../core/text/commandWords";
import { fill } from "../core/text/fill";
import type { Language } from "../core/text/language";
import { describeScores } from "../views/describeScores";
import { type CommandHost, showCell } from "./commandHost";
import { countLines, describeFailure } from "./describeProblems";
import type { Message } from "./message";

/** Computes the open form's results, writes them, shows the summary, and comes back with what to tell. */
export async function computeForm(
  host: CommandHost,
  options: OpenOptions & { readonly today: string },
  language: Language,
): Promise<Message> {
  const assessed = await assessForm(host, options);
  if (!assessed.ok) return describeFailure(assessed.problems, language);
  const summary = assessed.value.submission.sheets.get(sheetKeys.summary);
  if (summary !== undefined) await showCell(host, { sheet: summary.name, row: 1, column: 1 });
  return describeOutcome(assessed.value, assessed.problems, language);
}

function describeOutcome(form: AssessedForm, problems: readonly Problem[], language: Language): Message {
  const words = commandWordsIn(language);
  const { totals, topPoints } = describeScores(form, language);
  const { self, committee } = totals;
  const score = (template: string, points: string | null | undefined) =>
    points === null || points === undefined ? [] : [fill(template, { points, top: topPoints })];
  const scores = [...score(words.selfTotal, self?.points), ...score(words.committeeTotal, committee?.points)];
  return {
    language,
    heading: words.computedHead,
    lines: [
      ...(scores.length > 0 ? scores : [words.noTotal]),
      ...(self === undefined ? [] : [fill(words.assessedItems, { assessed: self.assessed, of: self.of })]),
      ...countLines(problems, language),
    ],
  };
}
