/** What is wrong with a form as a whole or in writing into it, and what to do, in English. */
export const formProblems = {
  "form/not-ours": {
    what: "The file isn't a form made by this program",
    remedy: "Choose a form made by this program.",
  },
  "form/is-criteria-workbook": {
    what: "This workbook is one in which criteria are typed or compared, not an assessment form",
    remedy: "Make a form of the criteria in it first, or choose the file of a form.",
  },
  "form/edition-not-carried": {
    what: "The edition “{edition}” is too large to be read from its forms: a machine without its file can't read them",
    remedy:
      "Make it smaller, such as its statements or spellings; or keep its file, and name it whenever a form is read.",
  },
  "form/pmqa-2558": {
    what: "The file is a PMQA 2558 or 2562 assessment, another instrument, and isn't read as PMQA 4.0",
    remedy: "Make a PMQA 4.0 form and fill that in.",
  },
  "form/newer-layout": {
    what: "The form was made by a newer program (layout {found}; this one knows up to {known})",
    remedy: "Use the latest program.",
  },
  "form/unknown-edition": {
    what: "The form is of the edition “{edition}”, which isn't at hand; known: {known}",
    remedy: "Name the edition file that the form was made from.",
  },
  "form/edition-changed": {
    what: "The edition “{edition}” has changed since this form was made",
    remedy: "Use the edition file that the form was made from, or check it and ask to read by today's.",
  },
  "form/stamp-missing": {
    what: "The hidden sheet that says whose form this is, and of which edition, is gone",
    remedy: "Check the agency on the cover. Whether texts and formulas were changed couldn't be checked.",
  },
  "form/stamp-differs": {
    what: "{id} is “{typed}” on the cover, but the form was issued to “{stamp}”, which is used",
    remedy:
      "Check that this is the form of the right agency and year, then mend the cover or make a new form.",
  },
  "form/identity-missing": {
    what: "Missing: {id}",
    remedy: "Fill it in on the cover: {id}.",
  },
  "form/code-missing": {
    what: "The form has no agency code",
    remedy: "If the agency has one, it may be entered on the cover; scores don't need it.",
  },
  "form/last-year-taken": {
    what: "Last year's scores come from the form of {year} B.E., as assessed by {assessor}",
    remedy: "If the official score of last year is another, type it into the cell for it.",
  },
  "form/last-year-provisional": {
    what: "The form of {year} B.E. isn't fully assessed, so last year's scores are provisional",
    remedy: "See whether it is the last version of that form.",
  },
  "form/last-year-kept": {
    what: "{id}: the typed score of last year is “{typed}”, the form of last year gives {score}; what was typed stays",
    remedy: "To take the score of the form, clear the cell and compute again.",
  },
  "form/last-year-other-agency": {
    what: "The form of last year is another agency's ({agency}), so no scores were taken",
    remedy: "Choose last year's form of the same agency.",
  },
  "form/last-year-not-before": {
    what: "The form given for last year is of {year} B.E., which isn't before {thisYear} B.E., so no scores were taken",
    remedy: "Choose the form of the year before.",
  },
  "form/last-year-no-place": {
    what: "This form was issued before there was a digest, so it has no cells for scores of last year",
    remedy: "To compare with last year, make a new form and move the answers there.",
  },
  "results/missing-sheet": {
    what: "The sheet “{sheet}” is gone, so this part of the results wasn't written",
    remedy: "Use a form with all its sheets, or make a new form and move the answers there.",
  },
  "results/missing-place": {
    what: "The row or column “{key}” is gone, so nothing was written there",
    remedy: "A row or column of the form was deleted: use a form that has them all.",
  },
  "results/plan-row-stays": {
    what: "Row {row} of the plan should move to another section, but holds formulas and stays",
    remedy: "Move it by hand if you like, or turn the formulas into values and compute again.",
  },
  "results/annex-full": {
    what: "The annex has {rows} rows and is full, so this cell's text is cut in print; it stands whole in the cell",
    remedy: "Shorten long texts, or attach a document and name it in the cell.",
  },
} as const;
