import type { cliMerge as thai } from "../th/cliMerge";

/** Words of the command that merges copies of one agency's form in English. */
export const cliMerge: Record<keyof typeof thai, string> = {
  merge: "make one form of the copies that several units of one agency filled in",
  mergeAfter: `Examples:
  pmqa merge planning.xlsx finance.xlsx -o merged.xlsx
  pmqa merge received -o merged.xlsx                          every form in a folder
  pmqa merge *.xlsx -o merged.xlsx --prefer planning.xlsx     where values differ, that file's
  pmqa merge *.xlsx -o merged.xlsx --prefer planning.xlsx:1,3 --prefer finance.xlsx:1.2.B.1

Behind a file's name and : stand categories (1,3), an item (1.2), a statement, measure or indicator (1.2.B.1), cover or
plan; the narrower choice counts. A blank against a value is no conflict. Cells that differ and aren't settled stay
blank, and every value is listed. The merged form's sheet Sources says where each value comes from. All files that were
merged stay as they are.`,
  mergeFiles: "filled forms (.xlsx or .xlsm), or folders of them",
  mergeOutput: "file or folder for the merged form",
  preferOption: "where values differ take this file's, everywhere or in the parts named; may be repeated",
  preferUnknownFile: "--prefer {text}: no such file is merged; these are: {files}",
  preferSeveralFiles: "--prefer {text}: several files have this name, name the folder too: {files}",
  preferUnknownPart: "--prefer {text}: the merged form has no category, item or statement {part}",
  sharesFile: "File",
  sharesUnit: "Filled in by",
  sharesCategories: "Categories",
  sharesGiven: "Values used",
  sharesAlone: "Only here",
  sharesDiffering: "Not used",
  noConflicts: "No conflicts",
  conflictsCount: "Cells that differ: {count}, not settled: {unsettled}",
  conflictWhat: "What",
  conflictValue: "Value",
  conflictFrom: "From",
  conflictOutcome: "Outcome",
  conflictPlace: "{file}{unit} {sheet}!{cell}",
  moreConflicts: "and {count} more: see the sheet of conflicts in the merged form",
  straysCount: "Texts that the form has no place for: {count}, listed in the sheet of conflicts",
  mergedWritten: "Merged form written: {file}",
  mergedNext: "Next, compute it: pmqa assess {file} --lang en",
  hintPrefer: "To choose what counts, add --prefer FILE or --prefer FILE:PART.",
};
