import type { Problem, Severity } from "../core/problem";
import { describeProblem } from "../core/text/describeProblem";
import { fill } from "../core/text/fill";
import type { Session } from "./session";

const severities: readonly Severity[] = ["error", "warning", "note"];

/**
 * Problems as lines, the severest first: where each is, what is wrong and what to do. Past `most` of them the rest
 * is only counted.
 */
export function describeProblems(
  problems: readonly Problem[],
  { language, words }: Pick<Session, "language" | "words">,
  most = Infinity,
): readonly string[] {
  const ordered = severities.flatMap((severity) => problems.filter((each) => each.severity === severity));
  const lines = ordered.slice(0, most).flatMap((each) => {
    const { what, remedy } = describeProblem(each, language);
    const place = placeText(each);
    const head = place === "" ? what : `${place}: ${what}`;
    return [`[${words[each.severity]}] ${head}`, ...(remedy === "" ? [] : [`    ${remedy}`])];
  });
  const rest = ordered.length - most;
  return rest > 0 ? [...lines, fill(words.moreProblems, { count: rest })] : lines;
}

/** How many problems there are of each severity, in a line. */
export function countProblems(problems: readonly Problem[], { words }: Pick<Session, "words">): string {
  const count = (severity: Severity) => problems.filter((each) => each.severity === severity).length;
  return problems.length === 0
    ? words.noProblems
    : fill(words.problemCounts, { errors: count("error"), warnings: count("warning"), notes: count("note") });
}

function placeText({ place: { file, sheet, cell, path } }: Problem): string {
  const inFile = sheet === undefined ? cell : cell === undefined ? sheet : `${sheet}!${cell}`;
  return [file, inFile, path].filter((part) => part !== undefined && part !== "").join(" ");
}
