import { CommanderError } from "commander";
import { cliWordsIn } from "../core/text/cliWords";
import { fill } from "../core/text/fill";
import { type Language, languages } from "../core/text/language";
import { createProgram } from "./createProgram";
import { describeUsageError } from "./describeUsageError";
import { exitCodes } from "./exitCodes";
import type { Io, Output } from "./io";
import { type Outcome, refusedOutcome } from "./outcome";
import { plainText } from "./plainText";
import type { Session } from "./session";

/**
 * Runs one command and says how it ended: the exit code (see exitCodes). Everything that is printed goes to `io`;
 * nothing is thrown.
 */
export async function runPmqa(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args);
  const session: Session = { io, language, words: cliWordsIn(language) };
  const isJson = args.includes("--json");
  let outcome: Outcome | null = null;
  try {
    const program = createProgram(session, (done) => (outcome = done));
    if (args.length === 0) {
      program.outputHelp();
      return exitCodes.fine;
    }
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportFault(error, args, session);
    if (isHelp(error)) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
    outcome = refusedOutcome([...describeUsageError(error, session), seeHelp(args, session)].join("\n"));
  }
  return outcome === null ? exitCodes.fine : print(outcome, isJson, session);
}

function print({ exitCode, lines, asides, json }: Outcome, isJson: boolean, { io }: Session): number {
  if (isJson) printLines(io.stdout, [JSON.stringify(json, null, 2)]);
  else {
    printLines(io.stdout, lines);
    printLines(io.stderr, asides);
  }
  return exitCode;
}

function printLines(output: Output, lines: readonly string[]): void {
  if (lines.length > 0) output.write(`${lines.map(plainText).join("\n")}\n`);
}

/** Help that was asked for, or shown because a command of commands was given none. */
function isHelp({ code }: CommanderError): boolean {
  return ["commander.help", "commander.helpDisplayed", "commander.version"].includes(code);
}

/** The language of the last --lang; Thai without one, and where it names another (which is told later on). */
function languageOf(args: readonly string[]): Language {
  const given = args.flatMap((argument, index) => {
    if (argument === "--lang") return [args[index + 1]];
    return argument.startsWith("--lang=") ? [argument.slice("--lang=".length)] : [];
  });
  return languages.find((language) => language === given.at(-1)) ?? "th";
}

function seeHelp(args: readonly string[], { words }: Session): string {
  const commands = [
    "generate",
    "check",
    "assess",
    "explain",
    "gaps",
    "merge",
    "print",
    "criteria",
    "consolidate",
    "slip",
    "apply",
    "next-year",
  ];
  const command = args.find((argument) => commands.includes(argument));
  return fill(words.seeHelp, { command: command === undefined ? "pmqa" : `pmqa ${command}` });
}

function reportFault(error: unknown, args: readonly string[], { io, words }: Session): number {
  const message = error instanceof Error ? error.message : String(error);
  const stack = args.includes("--debug") && error instanceof Error ? [error.stack ?? ""] : [];
  printLines(io.stderr, [fill(words.fault, { message }), words.faultReport, ...stack]);
  return exitCodes.fault;
}
