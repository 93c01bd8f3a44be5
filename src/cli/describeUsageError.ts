import type { CommanderError } from "commander";
import { fill } from "../core/text/fill";
import type { Session } from "./session";

/**
 * What is wrong with a command, in the session's language. Commander's own English sentence holds the names, in
 * quotation marks, and a suggestion.
 */
export function describeUsageError({ code, message }: CommanderError, { words }: Session): readonly string[] {
  const what = /'([^']*)'/.exec(message)?.[1] ?? "";
  const suggestion = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(message)?.[1];
  const allowed = /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? "";
  const sentences: Readonly<Record<string, string>> = {
    "commander.unknownOption": words.unknownOption,
    "commander.unknownCommand": words.unknownCommand,
    "commander.missingArgument": words.missingArgument,
    "commander.missingMandatoryOptionValue": words.missingOption,
    "commander.optionMissingArgument": words.missingOptionValue,
    "commander.invalidArgument": words.badOptionValue,
    "commander.excessArguments": words.tooManyArguments,
  };
  return [
    fill(sentences[code] ?? words.badUsage, { what, allowed }),
    ...(suggestion === undefined ? [] : [fill(words.didYouMean, { suggestion })]),
  ];
}
