import type { Problem, ProblemCode, Severity } from "../core/problem";
import type { CliWords } from "../core/text/cliWords";
import { describePlace, describeProblem } from "../core/text/describeProblem";
import { fill } from "../core/text/fill";
import { nameReason } from "./nameReason";
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
    const { what, remedy } = describeProblem(nameReason(each, words), language);
    const place = placeText(each);
    const head = place === "" ? what : `${place}: ${what}`;
    return [`[${words[each.severity]}] ${head}`, ...(remedy === "" ? [] : [`    ${remedy}`])];
  });
  const rest = ordered.length - most;
  const more = rest > 0 ? [fill(words.moreProblems, { count: rest })] : [];
  return [...lines, ...more, ...hintsFor(problems, words)];
}

/** What this program has to offer against some problems, once each. */
function hintsFor(problems: readonly Problem[], words: CliWords): readonly string[] {
  const hints: Partial<Record<ProblemCode, string>> = {
    "file/exists": words.hintForce,
    "reading/ambiguous-answer": words.hintAmbiguous,
    "reading/ambiguous-figure": words.hintAmbiguous,
    "form/edition-changed": words.hintEdition,
    "form/unknown-edition": words.hintEdition,
    "form/carried-edition-changed": words.hintEdition,
    "form/carried-edition-too-large": words.hintEdition,
    "form/carried-edition-invalid": words.hintEdition,
    "print/office-missing": words.hintPdf,
  };
  const codes = new Set(problems.map(({ code }) => code));
  return [...new Set([...codes].flatMap((code) => hints[code] ?? []))];
}

/** How many problems there are of each severity, in a line. */
export function countProblems(problems: readonly Problem[], { words }: Pick<Session, "words">): string {
  const count = (severity: Severity) => problems.filter((each) => each.severity === severity).length;
  return problems.length === 0
    ? words.noProblems
    : fill(words.problemCounts, { errors: count("error"), warnings: count("warning"), notes: count("note") });
}

/** Where a problem is: the sheet and cell say enough to whoever has named the file. */
function placeText({ place }: Problem): string {
  const { file: _file, ...inFile } = place;
  return describePlace(place.sheet === undefined ? place : inFile);
}
