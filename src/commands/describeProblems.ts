import type { Problem, Severity } from "../core/problem";
import { commandWordsIn } from "../core/text/commandWords";
import { problemLine } from "../core/text/describeProblem";
import { fill } from "../core/text/fill";
import type { Language } from "../core/text/language";
import type { Message } from "./message";

/** How many problems a small window names; the pane lists them all. */
const named = 3;

export function countOf(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((each) => each.severity === severity).length;
}

/** What a command says that couldn't be done. */
export function describeFailure(problems: readonly Problem[], language: Language): Message {
  return {
    language,
    heading: commandWordsIn(language).commandFailedHead,
    lines: firstLines(problems, language),
  };
}

/** The first errors, each in a line, and how many more there are. */
export function firstLines(problems: readonly Problem[], language: Language): readonly string[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  const lines = errors.slice(0, named).map((each) => problemLine(each, language));
  const rest = errors.length - lines.length;
  return rest === 0 ? lines : [...lines, fill(commandWordsIn(language).andMore, { count: rest })];
}

/** How many problems must be mended and how many looked at; no line for none. */
export function countLines(problems: readonly Problem[], language: Language): readonly string[] {
  const words = commandWordsIn(language);
  const line = (template: string, count: number) => (count === 0 ? [] : [fill(template, { count })]);
  return [
    ...line(words.toMend, countOf(problems, "error")),
    ...line(words.toLookAt, countOf(problems, "warning")),
  ];
}
