import type { Problem } from "../core/problem";
import { describeProblems } from "./describeProblems";
import { exitCodeOf, exitCodes, type ExitCode } from "./exitCodes";
import { problemsJson } from "./problemsJson";
import type { Session } from "./session";

/** What a command comes to: for people what stands on either output, for machines one object instead of both. */
export interface Outcome {
  readonly exitCode: ExitCode;
  /** Lines for standard output: what was asked for. */
  readonly lines: readonly string[];
  /** Lines for standard error: what else there is to say. */
  readonly asides: readonly string[];
  readonly json: unknown;
}

/** The outcome of work that problems have stopped. */
export function failedOutcome(session: Session, problems: readonly Problem[]): Outcome {
  return {
    exitCode: exitCodeOf({ ok: false, problems }),
    lines: [],
    asides: describeProblems(problems, session),
    json: { problems: problemsJson(problems, session) },
  };
}

/** The outcome of a command that can't be followed as it was given; `message` says what to change. */
export function refusedOutcome(message: string): Outcome {
  return { exitCode: exitCodes.usage, lines: [], asides: [message], json: { usage: message, problems: [] } };
}
