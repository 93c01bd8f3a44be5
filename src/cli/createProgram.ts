import { Argument, Command, Option } from "commander";
import packageJson from "../../package.json";
import { digitChoices } from "../core/text/digits";
import { languages } from "../core/text/language";
import { scoreSetNames } from "../core/form/slots";
import { applyCommand, type ApplyOptions } from "./commands/applyCommand";
import { assessCommand, type AssessOptions } from "./commands/assessCommand";
import { checkCommand } from "./commands/checkCommand";
import { criteriaCheckCommand, criteriaSchemaCommand } from "./commands/criteriaCommands";
import { criteriaExportCommand, type ExportOptions } from "./commands/criteriaExportCommand";
import { criteriaImportCommand, type ImportOptions } from "./commands/criteriaImportCommand";
import {
  crosswalkCheckCommand,
  crosswalkConvertCommand,
  type CrosswalkEnds,
  type CrosswalkOutput,
  crosswalkProposeCommand,
} from "./commands/crosswalkCommands";
import { explainCommand, type ExplainOptions } from "./commands/explainCommand";
import { gapsCommand, type GapsOptions } from "./commands/gapsCommand";
import { generateCommand } from "./commands/generateCommand";
import { mergeCommand, type MergeOptions } from "./commands/mergeCommand";
import { nextYearCommand, type NextYearCommandOptions } from "./commands/nextYearCommand";
import { printCommand, type PrintOptions } from "./commands/printCommand";
import { slipCommand, type SlipOptions } from "./commands/slipCommand";
import { consolidateCommand } from "./commands/consolidateCommand";
import type { ConsolidateOptions } from "./batch/consolidateRequest";
import { upgradeCommand } from "./commands/upgradeCommand";
import { configureHelp } from "./configureHelp";
import type { FormOptions } from "./openFormFile";
import type { Outcome } from "./outcome";
import type { GenerateOptions } from "./parseGenerateRequest";
import type { Session } from "./session";
import type { UpgradeCommandOptions } from "./upgradeFile";

/** The program with all its commands, in the session's language; `finish` gets what the command that ran came to. */
export function createProgram(session: Session, finish: (outcome: Outcome) => void): Command {
  const { words } = session;
  const program = configureHelp(new Command("pmqa"), session)
    .description(words.program)
    .version(packageJson.version, "-V, --version", words.versionOption)
    .addHelpText("after", `\n${words.programAfter}`);
  addCommonOptions(program, session);

  const add = (parent: Command, name: string, description: string, after: string) => {
    const command = parent.command(name).description(description);
    if (after !== "") command.addHelpText("after", `\n${after}`);
    return addCommonOptions(command, session);
  };
  const addForForm = (name: string, description: string, after: string, file = words.fileArgument) =>
    add(program, name, description, after)
      .addArgument(new Argument("<FILE>", file))
      .option("--ambiguous <ANSWER>", words.ambiguousOption)
      .option("--edition <ID|FILE>", words.editionOfForm);

  add(program, "generate", words.generate, words.generateAfter)
    .option("--agency <NAME>", words.agencyOption)
    .option("--roster <FILE>", words.rosterOption)
    .requiredOption("--year <YEAR>", words.yearOption)
    .option("--agency-code <CODE>", words.agencyCodeOption)
    .option("--ministry <NAME>", words.ministryOption)
    .option("--kind <KIND>", words.kindOption)
    .option("--unit <NAME>", words.unitOption)
    .option("--round <NUMBER>", words.roundOption, "1")
    .option("--categories <LIST>", words.categoriesOption)
    .option("--due <TEXT>", words.dueOption)
    .option("--edition <ID|FILE>", words.editionOption)
    .addOption(new Option("--form-lang <LANGUAGE>", words.formLangOption).choices(languages))
    .addOption(new Option("--digits <DIGITS>", words.digitsOption).choices([...digitChoices, "arabic"]))
    .option("-o, --output <PATH>", words.outputOption)
    .option("--force", words.forceOption)
    .action(async (options: GenerateOptions) => finish(await generateCommand(session, options)));

  addForForm("check", words.check, words.checkAfter).action(async (file: string, options: FormOptions) =>
    finish(await checkCommand(session, file, options)),
  );

  addForForm("assess", words.assess, words.assessAfter)
    .option("-o, --output <PATH>", words.assessOutput)
    .option("--force", words.forceOption)
    .option("--last-year <FILE>", words.lastYearFileOption)
    .action(async (file: string, options: AssessOptions) =>
      finish(await assessCommand(session, file, options)),
    );

  addForForm("explain", words.explain, words.explainAfter)
    .addArgument(new Argument("<ITEM>", words.subjectArgument))
    .addOption(new Option("--set <SET>", words.setOption).choices(scoreSetNames))
    .action(async (file: string, subject: string, options: ExplainOptions) =>
      finish(await explainCommand(session, file, subject, options)),
    );

  addForForm("gaps", words.gaps, words.gapsAfter)
    .option("--target <LEVEL|POINTS>", words.targetOption)
    .addOption(new Option("--set <SET>", words.setOption).choices(scoreSetNames).default("self"))
    .action(async (file: string, options: GapsOptions) => finish(await gapsCommand(session, file, options)));

  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  add(program, "merge", words.merge, words.mergeAfter)
    .addArgument(new Argument("<FILE|FOLDER...>", words.mergeFiles))
    .requiredOption("-o, --output <PATH>", words.mergeOutput)
    .option("--prefer <FILE[:PART]>", words.preferOption, collect)
    .option("--edition <ID|FILE>", words.editionOfForm)
    .option("--ambiguous <ANSWER>", words.ambiguousOption)
    .option("--force", words.forceOption)
    .action(async (paths: readonly string[], options: MergeOptions) =>
      finish(await mergeCommand(session, paths, options)),
    );

  addForForm("print", words.print, words.printAfter, words.printFile)
    .option("--set <NAMES>", words.printSetOption)
    .option("--category <LIST>", words.printCategoryOption)
    .option("--check", words.printCheckOption)
    .option("--pdf", words.printPdfOption)
    .option("-o, --output <PATH>", words.printOutput)
    .option("--force", words.forceOption)
    .action(async (file: string, options: PrintOptions) =>
      finish(await printCommand(session, file, options)),
    );

  add(program, "slip", words.slip, words.slipAfter)
    .addArgument(new Argument("<FILE|FOLDER...>", words.slipFiles))
    .option("-o, --output <FILE|FOLDER>", words.slipOutput)
    .option("--edition <ID|FILE>", words.editionOfForm)
    .option("--ambiguous <ANSWER>", words.ambiguousOption)
    .option("--due <TEXT>", words.slipDue)
    .option("--force", words.forceOption)
    .action(async (paths: readonly string[], options: SlipOptions) =>
      finish(await slipCommand(session, paths, options)),
    );

  add(program, "apply", words.apply, words.applyAfter)
    .addArgument(new Argument("<SLIP>", words.applySlipArgument))
    .addArgument(new Argument("<FORM>", words.applyFormArgument))
    .option("-o, --output <PATH>", words.applyOutput)
    .option("--edition <ID|FILE>", words.editionOfForm)
    .option("--ambiguous <ANSWER>", words.ambiguousOption)
    .option("--force", words.forceOption)
    .action(async (slip: string, form: string, options: ApplyOptions) =>
      finish(await applyCommand(session, slip, form, options)),
    );

  add(program, "next-year", words.nextYear, words.nextYearAfter)
    .addArgument(new Argument("<FILE|FOLDER...>", words.nextYearFiles))
    .option("-o, --output <FILE|FOLDER>", words.nextYearOutput)
    .option("--year <YEAR>", words.nextYearYear)
    .option("--oldest <YEARS>", words.nextYearOldest)
    .option("--to <ID|FILE>", words.nextYearTo)
    .option("--crosswalk <FILE>", words.nextYearCrosswalk)
    .option("--edition <ID|FILE>", words.editionOfForm)
    .option("--ambiguous <ANSWER>", words.ambiguousOption)
    .option("--due <TEXT>", words.dueOption)
    .addOption(new Option("--form-lang <LANGUAGE>", words.formLangOption).choices(languages))
    .addOption(new Option("--digits <DIGITS>", words.digitsOption).choices([...digitChoices, "arabic"]))
    .option("--force", words.forceOption)
    .action(async (paths: readonly string[], options: NextYearCommandOptions) =>
      finish(await nextYearCommand(session, paths, options)),
    );

  add(program, "upgrade", words.upgrade, words.upgradeAfter)
    .addArgument(new Argument("<FILE|FOLDER...>", words.upgradeFiles))
    .requiredOption("--to <ID|FILE>", words.upgradeTo)
    .option("--crosswalk <FILE>", words.upgradeCrosswalk)
    .option("-o, --output <FILE|FOLDER>", words.upgradeOutput)
    .option("--report <FILE>", words.upgradeReport)
    .addOption(new Option("--form-lang <LANGUAGE>", words.upgradeFormLang).choices(languages))
    .addOption(new Option("--digits <DIGITS>", words.digitsOption).choices([...digitChoices, "arabic"]))
    .option("--edition <ID|FILE>", words.editionOfForm)
    .option("--ambiguous <ANSWER>", words.ambiguousOption)
    .option("--force", words.forceOption)
    .action(async (paths: readonly string[], options: UpgradeCommandOptions) =>
      finish(await upgradeCommand(session, paths, options)),
    );

  add(program, "consolidate", words.consolidate, words.consolidateAfter)
    .addArgument(new Argument("[DIR|FILE...]", words.batchFilesArgument))
    .requiredOption("-o, --output <FILE>", words.batchOutput)
    .option("--add-to <FILE>", words.addToOption)
    .option("--roster <FILE>", words.batchRosterOption)
    .option("--last-year <DIR|FILE>", words.lastYearOption, collect)
    .option("--choose <FILE>", words.chooseOption, collect)
    .option("--year <YEAR>", words.batchYearOption)
    .option("--round <NUMBER>", words.batchRoundOption)
    .option("--alias", words.aliasOption)
    .option("--csv <DIR>", words.csvOption)
    .option("--jsonl <FILE>", words.jsonlOption)
    .option("--jobs <NUMBER>", words.jobsOption)
    .option("--edition <ID|FILE>", words.editionOfForm)
    .option("--ambiguous <ANSWER>", words.ambiguousOption)
    .addOption(new Option("--form-lang <LANGUAGE>", words.workbookLangOption).choices(languages))
    .addOption(new Option("--digits <DIGITS>", words.digitsOption).choices([...digitChoices, "arabic"]))
    .option("--force", words.forceOption)
    .action(async (paths: readonly string[], options: ConsolidateOptions) =>
      finish(await consolidateCommand(session, paths, options)),
    );

  const criteria = add(program, "criteria", words.criteria, "");
  add(criteria, "check", words.criteriaCheck, words.criteriaCheckAfter)
    .addArgument(new Argument("<FILE>", words.criteriaFileArgument))
    .action(async (file: string) => finish(await criteriaCheckCommand(session, file)));
  add(criteria, "export", words.criteriaExport, words.criteriaExportAfter)
    .requiredOption("-o, --output <FILE>", words.exportOutput)
    .option("--edition <ID|FILE>", words.exportEditionOption)
    .option("--blank", words.exportBlankOption)
    .addOption(new Option("--form-lang <LANGUAGE>", words.exportLangOption).choices(languages))
    .option("--force", words.forceOption)
    .action(async (options: ExportOptions) => finish(await criteriaExportCommand(session, options)));
  add(criteria, "import", words.criteriaImport, words.criteriaImportAfter)
    .addArgument(new Argument("<FILE>", words.importArgument))
    .requiredOption("-o, --output <FILE>", words.importOutput)
    .option("--force", words.forceOption)
    .action(async (file: string, options: ImportOptions) =>
      finish(await criteriaImportCommand(session, file, options)),
    );
  add(criteria, "schema", words.criteriaSchema, "").action(async () => finish(await criteriaSchemaCommand()));

  const crosswalk = add(program, "crosswalk", words.crosswalk, "");
  const addForCrosswalk = (name: string, description: string, after: string) =>
    add(crosswalk, name, description, after)
      .addArgument(new Argument("<FILE>", words.crosswalkFile))
      .requiredOption("--from <ID|FILE>", words.crosswalkFrom)
      .requiredOption("--to <ID|FILE>", words.crosswalkTo);
  const workbookLanguage = () => new Option("--form-lang <LANGUAGE>", words.crosswalkLang).choices(languages);
  add(crosswalk, "propose", words.crosswalkPropose, words.crosswalkProposeAfter)
    .addArgument(new Argument("<FROM>", words.crosswalkFrom))
    .addArgument(new Argument("<TO>", words.crosswalkTo))
    .option("-o, --output <FILE>", words.crosswalkOutput)
    .addOption(workbookLanguage())
    .option("--force", words.forceOption)
    .action(async (from: string, to: string, options: CrosswalkOutput) =>
      finish(await crosswalkProposeCommand(session, { from, to }, options)),
    );
  addForCrosswalk("check", words.crosswalkCheck, words.crosswalkCheckAfter).action(
    async (file: string, ends: CrosswalkEnds) => finish(await crosswalkCheckCommand(session, file, ends)),
  );
  addForCrosswalk("export", words.crosswalkExport, words.crosswalkExportAfter)
    .requiredOption("-o, --output <FILE>", words.crosswalkToXlsx)
    .addOption(workbookLanguage())
    .option("--force", words.forceOption)
    .action(async (file: string, options: CrosswalkEnds & CrosswalkOutput) =>
      finish(await crosswalkConvertCommand(session, file, options, ".xlsx")),
    );
  addForCrosswalk("import", words.crosswalkImport, words.crosswalkImportAfter)
    .requiredOption("-o, --output <FILE>", words.crosswalkToJson)
    .option("--force", words.forceOption)
    .action(async (file: string, options: CrosswalkEnds & CrosswalkOutput) =>
      finish(await crosswalkConvertCommand(session, file, options, ".json")),
    );
  return program;
}

/** Options that every command takes, before its name or after; the language has been found before all others. */
function addCommonOptions(command: Command, { words }: Session): Command {
  return command
    .addOption(new Option("--lang <LANGUAGE>", words.langOption).choices(languages))
    .option("--json", words.jsonOption)
    .option("--debug", words.debugOption);
}
