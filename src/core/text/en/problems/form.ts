/** What is wrong with a form as a whole or in writing into it, and what to do, in English. */
export const formProblems = {
  "form/not-ours": {
    what: "The file isn't a form made by this program",
    remedy: "Choose a PMQA 4.0 form made by this program.",
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
} as const;
