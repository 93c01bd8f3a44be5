import type { cliNextYear as thai } from "../th/cliNextYear";

/** Words of the command for next year's form in English. */
export const cliNextYear: Record<keyof typeof thai, string> = {
  nextYear: "Make next year's form from last year's; older answers and evidence wait to be confirmed",
  nextYearAfter: `Examples:
  pmqa next-year form-2568.xlsx                     the form of 2569, beside the file
  pmqa next-year forms-2568 -o forms-2569           the forms of every agency in a folder
  pmqa next-year form.xlsx --to new.json --crosswalk crosswalk.json
  pmqa next-year form.xlsx --oldest 1

What begins with "Last year (year):" doesn't count until it is confirmed: pick the same answer, or delete the
beginning. Last year's file isn't changed.`,
  nextYearFiles: "last year's form (.xlsx or .xlsm), or a folder of forms",
  nextYearOutput: "file or folder for the new form (by default named for you, beside the form)",
  nextYearYear: "fiscal year of the new form (by default the one after the form's)",
  nextYearOldest:
    "point out what was last confirmed, or has evidence, of more than so many years ago (by default 2)",
  nextYearTo: "edition of the new form, by its id or file (by default the form's own)",
  nextYearCrosswalk:
    "crosswalk from the form's edition to the new one; .json or a confirmed .xlsx; needed with --to",
  nextYearNeedsTo: "--crosswalk needs --to",
  nextYearBadOldest: '--oldest takes a number of years from 0 on, not "{typed}"',
  nextYearNeedFolder: "Forms of several agencies are written into a folder, but {file} is a file",
  nextYearWritten: "Form of {year} made: {file}",
  nextYearsWritten: "{count} forms in all",
  nextYearPassedOver: "Passed over, since it isn't a form: {file}",
  nextYearPending: "  To be confirmed: {answer} answers, {text} texts, {figure} targets, {plan} plan rows",
  nextYearFacts:
    "  Brought along: {fact} facts of indicators, {result} results of earlier years, {scores} scores of last year",
  nextYearLeft:
    "  Stays with its year: {committee} cells of the committee, {oldest} oldest results, {done} plan rows that are done",
  nextYearApart:
    "  To be decided: {marked} cells; without a place in the new edition: {kept} cells; on sheets at the end of the file",
  nextYearCopied:
    "  Copied to the end of the file: texts typed outside of cells {strays}, own sheets {sheets}",
  nextYearPointed: "  Look at before confirming, {count}: {ids}",
  nextYearPointedAt: "{id} ({reason}, {year})",
  pendingCount:
    "{count} values of last year to be confirmed ({answer} answers, {text} texts, {figure} targets, {plan} plan cells)",
};
