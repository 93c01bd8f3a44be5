import { hasError, type Problem } from "../core/problem";
import type { Result } from "../core/result";

/** How the program ends, for scripts that call it. */
export const exitCodes = {
  /** Done, and nothing is wrong. */
  fine: 0,
  /** Done as far as it can be, but there are problems of severity error; or an edition or roster has faults. */
  problems: 1,
  /** The command isn't understood: an unknown option, item, level, year or edition. Nothing was done. */
  usage: 2,
  /** A file can't be opened, isn't a form of this product, or can't be written. */
  file: 3,
  /** A fault in the program itself. */
  fault: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of work that gave a value or failed for its problems. */
export function exitCodeOf({ ok, problems }: Pick<Result<unknown>, "ok" | "problems">): ExitCode {
  if (problems.some(({ code }) => isUsage(code))) return exitCodes.usage;
  if (ok) return hasError(problems) ? exitCodes.problems : exitCodes.fine;
  return problems.some(({ code }) => isAboutFiles(code)) ? exitCodes.file : exitCodes.problems;
}

/** What keeps a command from doing anything at all: its files aren't what it needs, or don't belong together. */
function isAboutFiles(code: Problem["code"]): boolean {
  return /^(file|form|batch|merge|carrying)\//.test(code) || /^authoring\/(no-tables|is-a-form)$/.test(code);
}

/** A target out of reach is a finding about the form; everything else about a request is a slip in the command. */
function isUsage(code: Problem["code"]): boolean {
  return code.startsWith("request/") && code !== "request/unreachable-target";
}
