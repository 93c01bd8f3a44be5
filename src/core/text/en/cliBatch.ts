import type { cliBatch as thai } from "../th/cliBatch";

/** Words of the command that consolidates many agencies, in English. */
export const cliBatch: Record<keyof typeof thai, string> = {
  consolidate:
    "Put the forms of many agencies into one workbook, and say of each file whether it counts and why",
  consolidateAfter: `Examples:
  pmqa consolidate received -o consolidated.xlsx --roster agencies.csv
  pmqa consolidate received -o consolidated.xlsx --csv data --jsonl data.jsonl
  pmqa consolidate corrected.xlsx --add-to consolidated.xlsx -o consolidated.xlsx

Every file stands on the workbook's receipt; one that is set aside has its reason and what to do. An agency that sent
several files that differ doesn't count until one is chosen by --choose, or they are made one by pmqa merge.
The same files give the same workbook, byte for byte.`,
  batchFilesArgument: "forms, or folders of them with the folders inside",
  batchNeedsFiles: "name files or folders of forms, or an earlier consolidated workbook by --add-to",
  batchOutput: "the consolidated workbook (.xlsx)",
  addToOption:
    "an earlier consolidated workbook to go on from: the files replace those of their agencies, and what changed is told cell by cell",
  batchRosterOption: "agencies that are to send a form (.csv or .xlsx), to tell who is missing",
  lastYearOption: "an earlier year's consolidated workbook or forms, for the trend; may be repeated",
  batchYearOption: "the batch's fiscal year (usually the year and round of most files)",
  batchRoundOption: "the batch's round, together with --year (usually 1)",
  chooseOption: "the file that counts where an agency sent several that differ; may be repeated",
  aliasOption: "show agencies by aliases instead of names, for publishing",
  csvOption: "a folder for the tidy data as CSV",
  jsonlOption: "a file for the tidy data as JSON Lines",
  workbookLangOption: "language of the consolidated workbook (usually that of the earlier one, or --lang)",
  jobsOption: "how many files are read at a time (usually as many as the machine has cores, at most 8)",
  badJobs: "“{jobs}” isn't a number of files to read at a time; give one from 1 to {most}",
  roundNeedsYear: "--round needs --year",
  outputIsFolder: "{file} is a folder: name the file of the consolidated workbook",
  csvNeedsFolder: "--csv takes a folder, but {file} is a file",
  chosenNotFound: "There is no file “{file}” in the batch; give its name or the beginning of its SHA-256",
  chosenIsSeveral:
    "“{file}” fits several files; give its name with its folder, or the beginning of its SHA-256",
  leftOut: "{count} hidden files, or ones that programs keep for themselves, weren't read",
  readingProgress: "{done} of {of} files read",
  batchOf: "Fiscal year {year} B.E., round {round}, edition {edition}: {agencies} agencies",
  batchWithoutForm: "None of the files is a form that counts",
  sumOfFiles:
    "{chosen} files chosen = {accepted} accepted + {noted} accepted with notes + {setAside} set aside",
  sumOfAnswers:
    "{expected} answers expected = {answered} answered + {blank} blank + {notApplicable} not applicable + {unreadable} unreadable",
  batchIncomplete: "The sums don't meet: this result isn't complete and can't be used",
  setAsideHead: "{count} files set aside",
  fileHead: "File",
  reasonHead: "Reason",
  remedyHead: "What to do",
  modifiedHint: " (this file was last changed on {time}, which decides nothing)",
  moreFiles: "and {count} more files: see the receipt sheet",
  missingAgencies: "{count} agencies haven't sent a form:",
  changesHead: "Changes since the earlier workbook:",
  nothingChanged: "Nothing has changed since the earlier workbook",
  agencyCame: "{agency} was added",
  agencyWent: "{agency} doesn't count any more",
  agencyChanged: "{agency}: {after} instead of {before}, {count} cells changed",
  cellChanged: "{id} {part}: “{before}” is now “{after}”",
  moreChanges: "and {count} more: --json has all",
  batchWritten: "Written: {file}",
};
