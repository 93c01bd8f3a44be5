/** What is wrong with what stands in a form's cells, and what to do, in English. */
export const readingProblems = {
  "reading/unreadable-answer": {
    what: "{id} is answered “{typed}”, which is no known answer, and isn't counted",
    remedy: "Pick an answer from the cell's list.",
  },
  "reading/ambiguous-answer": {
    what: "{id} is answered with the mark “{typed}”, which may mean no or not answered, and isn't counted",
    remedy: "Pick an answer from the cell's list, or settle the mark once for the whole form.",
  },
  "reading/ambiguous-settled": {
    what: "{id}: the mark “{typed}” is counted as “{choice}” as settled",
    remedy: "If that isn't what was meant, enter the answer or the number in its place.",
  },
  "reading/ambiguous-figure": {
    what: "{id}: the mark “{typed}” in a cell for a number is none; it may mean no value or not filled in, and isn't counted",
    remedy:
      "Type the number, or clear the cell where there is none. If the mark means not answered in the whole form, settle it so once.",
  },
  "reading/unreadable-figure": {
    what: "{id}: “{typed}” can't be read as a number and isn't counted",
    remedy: "Type the number alone; the unit has a cell of its own.",
  },
  "reading/score-out-of-range": {
    what: "{id}: the score “{typed}” isn't between 0 and {top}, so it doesn't count",
    remedy: "Type the score of last year or the target as a number from 0 to {top}, or leave the cell blank.",
  },
  "reading/unreadable-direction": {
    what: "Indicator {id}: the direction “{typed}” isn't understood",
    remedy: "Pick a direction from the cell's list.",
  },
  "reading/unreadable-year": {
    what: "The fiscal year “{typed}” can't be read",
    remedy: "Type the year B.E. in four digits.",
  },
  "reading/unknown-kind": {
    what: "The kind of agency “{typed}” isn't known; the one the form was issued with is used",
    remedy: "Pick a kind from the cell's list.",
  },
  "reading/error-value": {
    what: "{id}: the cell shows the error {typed}, so there is no value to read",
    remedy: "Mend the formula in the cell, or type the value.",
  },
  "reading/duplicate-same": {
    what: "This row, column or sheet repeats {other} ({count} cells) without contradiction and is counted once",
    remedy: "The repeated part may be deleted.",
  },
  "reading/duplicate-conflict": {
    what: "{id}: this cell says “{typed}”, but {other} says “{otherTyped}”; neither is counted",
    remedy: "Keep the one that is right and delete the repeated part.",
  },
  "reading/missing-sheet": {
    what: "The form's sheet “{sheet}” is gone",
    remedy:
      "Ask for the file with all its sheets. If it was deleted on purpose, its answers are taken as not given.",
  },
  "reading/missing-row": {
    what: "The row of {id} is gone",
    remedy: "The row or its code was deleted: copy the row from the original form, or take it as unanswered.",
  },
  "reading/missing-indicator-row": {
    what: "The row of indicator {id} is gone",
    remedy: "If it held an indicator, enter it in another row of the same measure.",
  },
  "reading/missing-column": {
    what: "The form's column “{column}” is gone",
    remedy: "The column or the hidden row of codes was deleted: use a file that has them all.",
  },
  "reading/missing-results-sheet": {
    what: "The form's sheet “{sheet}” is gone: what stood in it isn't read, and formulas that need it show nothing",
    remedy:
      "Scores don't need it. If you do, ask for the file with all its sheets and their hidden rows and columns of codes.",
  },
  "reading/missing-computed": {
    what: "Rows or columns that the form computes on this sheet are gone; {count} formulas need them, so figures shown in the form may be wrong",
    remedy: "Computed scores don't use these formulas. For a form that shows them right, use a new one.",
  },
  "reading/unknown-id": {
    what: "The form has no “{id}”. Text of the row: “{text}”",
    remedy: "Mend the code, or move the text to the right row.",
  },
  "reading/text-without-key": {
    what: "Text outside the cells to fill in isn't counted: “{text}”",
    remedy: "Move it to the cell of the statement it belongs to.",
  },
  "reading/changed-text": {
    what: "The criteria's text of {id} isn't as issued; it reads “{text}”",
    remedy: "Check that the answer meets the original text: the score follows it.",
  },
  "reading/changed-formula": {
    what: "The formula of {id} was changed or typed over; it is “{text}”, so figures shown in the form may be wrong",
    remedy: "Computed scores don't use it. For a form that shows them right, use a new one.",
  },
  "reading/hundredfold": {
    what: "Indicator {id} “{name}”: target {target} and result {result} are suspiciously far apart; one may be a share, the other a percentage",
    remedy: "Give target and result in the same unit, such as 85 for both.",
  },
  "reading/negative-target": {
    what: "Indicator {id} “{name}”: the target {target} is negative, so there is no score",
    remedy: "Set a target of zero or more, and the direction that goes with it.",
  },
  "reading/incomplete-indicator": {
    what: "Indicator {id} “{name}” is incomplete; it lacks: {lacks}",
    remedy: "Fill in what is missing; until then the indicator isn't counted.",
  },
  "reading/unnamed-indicator": {
    what: "The indicator row {id} is filled but has no name, and isn't counted",
    remedy: "Name the indicator, or clear the row.",
  },
  "reading/statement-not-asked": {
    what: "{id} isn't asked in this form, which leaves out its category or is for another kind of agency, and wasn't read: “{text}”",
    remedy: "To have it counted, fill in a form that asks it.",
  },
  "reading/plan-copy": {
    what: "This sheet is a copy of the plan; the row is like none in the plan itself and isn't used: “{text}”",
    remedy: "Move the row to the plan itself if you need it, and delete the copy.",
  },
  "reading/lost-validation": {
    what: "The lists to choose from are gone from {count} cells of this sheet",
    remedy: "Answers are read as usual; check that they were typed as meant.",
  },
} as const;
