/** What is wrong with a correction slip that came back, and what to do, in English. */
export const slipProblems = {
  "slip/not-a-slip": {
    what: "The file isn't a correction slip of this program",
    remedy: "Choose the correction slip that the agency sent back.",
  },
  "slip/newer-layout": {
    what: "The correction slip was made by a newer version of the program (layout {found}; this one knows up to {known})",
    remedy: "Use the latest version of the program.",
  },
  "slip/other-form": {
    what: "The correction slip is for “{slipAgency}”, year {slipYear} B.E., round {slipRound}; the form is of “{agency}”, year {year} B.E., round {round}, or of another issue. No cell was changed",
    remedy: "Use the slip with the form that it was made for.",
  },
  "slip/nothing-filled": {
    what: "The correction slip holds no value that can be used",
    remedy:
      "See whether the agency has filled in this file; values belong into the cream cells at the far right.",
  },
  "slip/changed-since": {
    what: "{id}: the cell held “{stood}” when the slip was made and holds “{now}” now, so “{value}” wasn't put in",
    remedy: "See which is right and enter it into the form, or make a new slip.",
  },
  "slip/no-place": {
    what: "The form no longer has the cell “{id}”, so “{value}” wasn't put in",
    remedy: "A row or column was deleted; use a form that has it.",
  },
  "slip/two-values": {
    what: "The slip has this row twice, with “{value}” and “{other}”, so neither was put in",
    remedy: "Leave the right value alone.",
  },
  "slip/row-mixed": {
    what: "The row numbered {shown} has the key of row {number}; the rows may have been sorted without the hidden column, so “{value}” wasn't put in",
    remedy: "Ask for a slip whose rows weren't sorted, or enter the value into the form.",
  },
  "slip/error-value": {
    what: "The cell for the right value shows the error {value}, so there is no value to put in",
    remedy: "Type the value in place of the formula in the slip.",
  },
  "slip/unknown-row": {
    what: "The value “{value}” stands in a row that isn't one of the slip's, so nothing says which cell it is for",
    remedy: "Move it into the row that it belongs to, or enter it into the form.",
  },
} as const;
