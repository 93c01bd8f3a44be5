import { cliAuthoring } from "./cliAuthoring";
import { cliBatch } from "./cliBatch";
import { cliCrosswalk } from "./cliCrosswalk";
import { cliMerge } from "./cliMerge";
import { cliPrint } from "./cliPrint";
import { cliNextYear } from "./cliNextYear";
import { cliSlip } from "./cliSlip";
import { cliUpgrade } from "./cliUpgrade";
import { path } from "./path";
import type { cli as thai } from "../th/cli";

/** Words of the command line in English. */
export const cli: Record<keyof typeof thai, string> = {
  usageHead: "Usage:",
  argumentsHead: "Arguments:",
  optionsHead: "Options:",
  commandsHead: "Commands:",
  optionsMark: "[options]",
  commandMark: "[command]",
  program:
    "Self-assessment of Government 4.0 readiness (PMQA 4.0) for Thai agencies: makes the form, reads the answers, computes scores and levels, and lists the gaps to close.",
  programAfter: `How the work goes:
  1. Make the form             pmqa generate --agency กรมตัวอย่าง --year 2569 -o form.xlsx
  2. The agency fills it in any spreadsheet program and sends it back
  3. See what is missing       pmqa check form.xlsx
  4. Compute, write results    pmqa assess form.xlsx
  5. See why a score is so     pmqa explain form.xlsx 1.2
  6. See what to do first      pmqa gaps form.xlsx --target 400
  7. print it, or make a PDF   pmqa print form.xlsx --pdf

For more on a command: pmqa help <command> --lang en, such as pmqa help generate --lang en

Exit codes:
  0   fine
  1   done, but there are errors to mend; or an edition or a roster has faults
  2   the command isn't understood, and nothing was done
  3   a file can't be opened, isn't a form of this product, or can't be written
  70  a fault in the program`,
  helpCommand: "show how to use a command",
  helpOption: "show how to use this",
  versionOption: "show the program's version",
  langOption: "language of messages: th (Thai) or en (English)",
  jsonOption: "print JSON for other programs, scores at full precision",
  debugOption: "on a fault in the program, show the details that its developers need",
  fileArgument: "the filled form (.xlsx or .xlsm)",
  editionOfForm:
    "read by this edition, even if its texts have changed since the form was issued: an id or a file",
  ambiguousOption:
    "count the marks x and - of the whole form as met, not or blank; without it they aren't counted, and each is listed",
  setOption: "score set: self (the agency's) or committee",

  generate: "make the form of one agency, or of every agency of a roster",
  generateAfter: `Examples:
  pmqa generate --agency กรมตัวอย่าง --agency-code A001 --ministry กระทรวงตัวอย่าง --year 2569 -o form.xlsx
  pmqa generate --agency กรมตัวอย่าง --unit กองแผนงาน --categories 2,7 --year 2569 --due "31 October 2026"
  pmqa generate --roster roster.csv --year 2569 -o forms

A roster is an .xlsx or .csv file with a row for each form. Its headings are
  code, name, ministry, kind, unit, categories, due date
Only the name is needed; the order doesn't matter, and other columns may stand among them.
If a roster has errors, every one is listed and no form is made.`,
  agencyOption: "name of the agency",
  rosterOption: "file that lists the agencies (.xlsx or .csv)",
  yearOption: "fiscal year, B.E. (a year of the common era is converted, and said)",
  agencyCodeOption: "code of the agency",
  ministryOption: "ministry or parent body",
  kindOption:
    "kind of agency: department, province, public-organisation or other (left blank, to choose on the cover, unless said)",
  unitOption: "the unit that fills it in, where it is only a part",
  roundOption: "assessment round",
  categoriesOption: "categories to fill in, such as 1,3 or 1-6 (all unless said)",
  editionOption:
    "criteria: pmqa-4.0 (split into statements, the default), pmqa-4.0-cells (one statement a level), or a .json or .xlsx file",
  dueOption: 'due date: any text, printed in the form as it is typed, such as "31 October 2026"',
  formLangOption: "language of the form (as --lang unless said)",
  digitsOption: "digits that figures show in: thai (in Thai only) or arabic (unless said)",
  outputOption: "file or folder to write (a name is made up in this folder unless said)",
  forceOption: "replace files that are there already",
  lastYearFileOption:
    "take last year's scores from the same agency's form of that year, into blank cells only",

  check: "see how far a form is filled in and what must be mended",
  checkAfter: `Examples:
  pmqa check form.xlsx --lang en
  pmqa check form.xlsx --ambiguous not
  pmqa check form.xlsx --json`,

  assess: "compute scores and levels, and write summary, gaps and plan into the workbook",
  assessAfter: `Examples:
  pmqa assess form.xlsx                     writes a new file, form-results.xlsx with --lang en
  pmqa assess form.xlsx -o form.xlsx        writes into the form itself
  pmqa assess form.xlsx -o results/a.xlsx   writes the file that is named
  pmqa assess form.xlsx --last-year 2568.xlsx   compares with last year in the digest

What people entered, and other sheets of the workbook, stay as they are; plan rows follow their gaps.
Where the plan was written into the results, assess those next: pmqa assess results.xlsx -o results.xlsx`,
  assessOutput: "file or folder for the results (a new file beside the form unless said)",

  explain: "say why an item, a category or the total has its score, and what the next level still lacks",
  explainAfter: `Examples:
  pmqa explain form.xlsx 1.2          item 1.2, statement by statement
  pmqa explain form.xlsx 7.1          item 7.1, indicator by indicator
  pmqa explain form.xlsx 1.2.B.1      item 1.2, with statement 1.2.B.1 marked
  pmqa explain form.xlsx 3            category 3
  pmqa explain form.xlsx total        the total`,
  subjectArgument:
    "an item (1.2), a category (3), the total (total), or an item's statement or measure (1.2.B.1)",

  gaps: "list the gaps in the order of work, and the shortest way to a target",
  gapsAfter: `Examples:
  pmqa gaps form.xlsx
  pmqa gaps form.xlsx --target advance       every item at level Advance
  pmqa gaps form.xlsx --target 400           a total of 400
  pmqa gaps form.xlsx --set committee`,
  targetOption: "what to reach: a level (B, A, S or its name) or points of the total",

  criteria:
    "check an edition of the criteria, write it as a workbook, read it back, or show what its file looks like",
  criteriaCheck: "check an edition and list all that is wrong with it, with its place",
  criteriaCheckAfter: `Examples:
  pmqa criteria check ours.json
  pmqa criteria check pmqa-4.0`,
  criteriaFileArgument: "an edition's .json or .xlsx file, or the id of a built-in one",
  criteriaSchema: "print the JSON Schema of editions, for text editors",

  unknownOption: "There is no option {what}.",
  unknownCommand: "There is no command {what}.",
  didYouMean: "Is {suggestion} meant?",
  missingArgument: "{what} is missing.",
  missingOption: "{what} is needed.",
  missingOptionValue: "{what} needs a value.",
  badOptionValue: "{what} takes only {allowed}.",
  tooManyArguments: "There is more than the command takes. A name with spaces goes in quotation marks.",
  badUsage: "The command isn't understood.",
  seeHelp: "See: {command} --help --lang en",
  agencyOrRoster: "Either --agency NAME or --roster FILE is needed, and not both.",
  badRound: "The round is a number from 1 to 99, not {round}.",
  rosterNeedsFolder: "Forms of several agencies go into a folder, but {file} is a file.",
  otherEnding: "The name of {file} must end in {ending}.",

  progress: "{done} of {of} made",
  formWritten: "Form written: {file} ({agency})",
  formsWritten: "{count} forms in all",
  yearTaken: "{commonEra} is a year of the common era: the form is for fiscal year {year} B.E.",
  title: "{agency}{unit}, fiscal year {year} B.E., round {round}",
  titleUnit: " ({unit})",
  unnamedAgency: "(agency not given)",
  resultsSuffix: "results",
  resultsWritten: "Results written: {file}",
  self: "Agency",
  committee: "Committee",
  setHead: "Assessed by: {set}",
  category: "Category",
  categoryRow: "Category {id}",
  name: "Name",
  item: "Item",
  level: "Level",
  total: "Total",
  totalOfAsked: "Total of the categories asked for",
  answeredOf: "{answered}/{expected}",
  assessedOf: "{assessed}/{of} assessed",
  mandatoryLegend: "Category {categories}: mandatory measures only",
  restAtZero: "Rest at 0",
  notAssessed: "not assessed",
  notApplicable: "not applicable",
  belowLevel: "below Basic",
  provisionalMark: "*",
  provisionalLegend: "* provisional, not all is assessed",
  levelCounts: "{set}: {counts}",
  levelCount: "{level} {count}",
  noGaps: "No gaps",
  firstGaps: "Gaps to work on first ({shown} of {of})",
  order: "No.",
  code: "Code",
  gap: "What is missing or below standard",
  statement: "Statement",
  gainItem: "Item gains",
  gainTotal: "Total gains",
  reason: "Why",
  unansweredCount: "Statements without an answer: {count}; they aren't counted as gaps",
  ...path,
  ...cliBatch,
  ...cliCrosswalk,
  ...cliMerge,
  ...cliPrint,
  ...cliSlip,
  ...cliUpgrade,
  ...cliAuthoring,
  ...cliNextYear,
  askedAbout: "> marks {id}, which was asked about",
  editionSummary:
    "{id} {name}; categories: {categories}, items: {items}, statements: {statements}, measures: {measures}",
  error: "error",
  warning: "warning",
  note: "note",
  noProblems: "Nothing to mend",
  problemCounts: "Errors: {errors}, warnings: {warnings}, notes: {notes}",
  moreProblems: "and {count} more",
  reasonNoFolder: "its folder doesn't exist",
  reasonIsFolder: "it is a folder, not a file",
  reasonBehindFile: "a part of its path is a file, not a folder",
  reasonIsFile: "a file has this name",
  reasonNoAccess: "you have no permission",
  reasonReadOnly: "the place is read-only",
  reasonFull: "there is no space left",
  reasonLongName: "the name is too long",
  hintForce: "To replace files that are there, add --force.",
  hintAmbiguous: "To settle x and - for the whole form, add --ambiguous not, met or blank.",
  hintEdition: "To say by which edition a form is read, add --edition with an id or a file.",
  seeCheck: "See all: pmqa check {file} --lang en",
  fault: "A fault in the program: {message}",
  faultReport:
    "Your files are as they were. Please tell whoever looks after the program, with the command and what --debug adds.",
};
