import type { Command, Option } from "commander";
import { displayWidth } from "./displayWidth";
import type { Session } from "./session";
import { wrapText } from "./wrapText";

/** Wider lines are hard to read. */
const widestHelp = 110;

/** Narrower descriptions are left to the terminal. */
const narrowest = 24;

/** A program whose help speaks the session's language, fits Thai, and goes to the session's outputs; it never exits. */
export function configureHelp(program: Command, { io, words }: Session): Command {
  const heads: Readonly<Record<string, string>> = {
    "Usage:": words.usageHead,
    "Arguments:": words.argumentsHead,
    "Options:": words.optionsHead,
    "Commands:": words.commandsHead,
  };
  return program
    .helpOption("-h, --help", words.helpOption)
    .helpCommand("help [COMMAND]", words.helpCommand)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // What is wrong with a command is said in the session's language, by describeUsageError.
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(io.stdout.columns, widestHelp),
      getErrHelpWidth: () => Math.min(io.stderr.columns, widestHelp),
    })
    .configureHelp({
      displayWidth,
      minWidthToWrap: narrowest,
      boxWrap: (text, width) => wrapText(text, width).join("\n"),
      styleTitle: (title) => heads[title] ?? title,
      styleUsage: (usage) =>
        usage.replace("[options]", words.optionsMark).replace("[command]", words.commandMark),
      // The descriptions say themselves what may be given and what is usual.
      optionDescription: ({ description }: Option) => description,
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(" "),
    });
}
