import type { entryPane as thai } from "../../th/pane/entry";

/** Words of the pane in English: filling in the form in the page itself. */
export const entryPane: Record<keyof typeof thai, string> = {
  entryList: "Progress",
  entryForm: "Form",
  entryView: "View",
  entrySheet: "Sheet",
  entryBlank: "(blank)",
  entryNone: "This sheet has nothing to fill in",
  saveForm: "Save",
  savingForm: "Saving",
  unsavedMark: "Answers not saved yet",
  savedOver: "Saved into {file}",
  savedAsDownload: "Saved to downloads as {file}",
  keptFound: "Answers from an earlier visit that were never saved: {count}",
  keptRestore: "Bring back",
  keptDrop: "Drop",
  planRowOpen: "Plan row for {gaps}",
  planRowOwn: "Own plan row",
  planRowDone: "Plan row that is done: {gaps}",
  signatureField: "{role}: {part}",
  resultAssessedYear: "Result of the assessed year",
  resultYearsBefore: "Result {count} year(s) before",
};
