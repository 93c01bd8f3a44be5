import type { checkPane as thai } from "../../th/pane/check";

/** Words of the pane in English: the step that lists what must be fixed. */
export const checkPane: Record<keyof typeof thai, string> = {
  ambiguousHead: "What do the marks x and - mean?",
  ambiguousLead:
    "Marks that can be read in several ways stand in {count} cells. Choose their meaning once for the whole form; the scores follow at once.",
  ambiguousUndecided: "Undecided (not counted, each cell is listed)",
  ambiguousBlank: "Not answered",
  problemsHead: "To check",
  noProblems: "Nothing to fix",
  errors: "To fix ({count})",
  warnings: "To look at ({count})",
  notes: "For your information ({count})",
  inSheet: "Sheet {sheet}",
  inCell: "Sheet {sheet}, cell {cell}",
  whatToDo: "What to do: {remedy}",
  showAll: "Show all {count}",
  checkHead: "Check the form",
  checkLead: "Press a cell's name to go to it",
  checkUnanswered: "Unanswered: {count}",
  checkToFill: "Go and fill in",
  checkWholeForm: "The whole form",
  sheetProblems: "{sheet} ({count})",
};
