import type { OpenOptions } from "../app/openForm";
import { scoreForm } from "../app/scoreForm";
import { commandWordsIn } from "../core/text/commandWords";
import { fill } from "../core/text/fill";
import type { Language } from "../core/text/language";
import { cellOfProblem } from "../views/cellOfProblem";
import { type CommandHost, showCell } from "./commandHost";
import { countOf, describeFailure, firstLines } from "./describeProblems";
import type { Message } from "./message";

/** Checks the open form, goes to the first cell that must be mended, and comes back with what to tell. */
export async function checkOpenForm(
  host: CommandHost,
  options: OpenOptions,
  language: Language,
): Promise<Message> {
  const scored = await scoreForm(host, options);
  if (!scored.ok) return describeFailure(scored.problems, language);
  const { problems } = scored;
  const words = commandWordsIn(language);
  const errors = problems.filter(({ severity }) => severity === "error");
  const [first] = errors.flatMap((each) => cellOfProblem(each) ?? []);
  const hasGone = first !== undefined && (await showCell(host, first));
  const warnings = countOf(problems, "warning");
  return {
    language,
    heading: errors.length === 0 ? words.checkedCleanHead : fill(words.checkedHead, { count: errors.length }),
    lines: [
      ...firstLines(problems, language),
      ...(warnings === 0 ? [] : [fill(words.toLookAt, { count: warnings })]),
      ...(hasGone ? [words.wentToFirst] : []),
    ],
  };
}
