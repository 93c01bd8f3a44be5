import type { printStep as thai } from "../th/printStep";

/** Words of the step that prints, in English. */
export const printStep: Record<keyof typeof thai, string> = {
  head: "Print",
  lead: "Choose what to print, check that it is ready, then arrange the print set",
  sets: "What to print",
  setFilledHint: "Cover, organisational profile and the chosen categories",
  setResultsHint: "One-page summary, summary of results and annex",
  setGapsPlanHint: "The gaps in the order of work, and the development plan",
  setSummaryHint: "Scores, charts and sentences for executives",
  setBlankHint: "This agency's form before anything was filled in",
  noSet: "Choose at least one",
  categories: "Categories",
  noCategory: "Choose at least one category",
  checkHead: "Before you print",
  ready: "Nothing was found to put right before printing",
  found: "Matters found: {count}. You can print, but look first. Press a cell's name to go there.",
  arrange: "Arrange this workbook for printing",
  save: "Save a file for printing",
  arranged: "The print set is arranged",
  arrangedHow:
    "The workbook shows only the sheets to print. Press Ctrl+P and choose Print Entire Workbook. When you are done, press the button below.",
  restore: "Show all sheets as before",
  restored: "All sheets are shown as before",
  saved:
    "Saved in the browser's download folder as {file}. Open it and print the entire workbook. The original file is unchanged.",
  suffix: "print",
};
