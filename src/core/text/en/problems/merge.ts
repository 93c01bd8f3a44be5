/** Why copies of a form can't be merged, or aren't merged wholly, and what to do, in English. */
export const mergeProblems = {
  "merge/no-form": {
    what: "There is no form to merge",
    remedy: "Name at least one form, or a folder that has forms.",
  },
  "merge/other-agency": {
    what: "This form is of “{agency}”, but “{other}” is of “{expected}”: they can't be one form",
    remedy:
      "Merge one agency at a time; if both are the same agency, make code and name on the covers alike.",
  },
  "merge/other-period": {
    what: "This form is of {year} B.E., round {round}, but “{other}” is of {expectedYear} B.E., round {expectedRound}",
    remedy: "Merge forms of one year and round only.",
  },
  "merge/other-kind": {
    what: "This form was made for the kind of agency “{kind}”, but “{other}” for “{expected}”, which is asked other things",
    remedy:
      "Merge forms of one kind only; make the form anew for the right kind where one was made for a wrong one.",
  },
  "merge/other-edition": {
    what: "This form is of the edition “{edition}”, but “{other}” is of “{expected}”",
    remedy: "Merge forms of one edition only.",
  },
  "merge/edition-known-otherwise": {
    what: "The form's edition has the id “{edition}” as in the file “{other}”, but other texts: they are two editions",
    remedy: "Merge forms made from the same edition only.",
  },
  "merge/unsettled": {
    what: "In {count} cells the files differ and nothing was chosen, so these cells are left blank",
    remedy:
      "Choose the file that counts and merge again, or fill the cells of the merged form; its sheet of conflicts has every value.",
  },
  "merge/own-sheet": {
    what: "The sheet “{name}” isn't the form's and wasn't taken along",
    remedy: "Copy it yourself if it is needed.",
  },
  "merge/passed-over": {
    what: "This file of the folder isn't a form and was passed over",
    remedy: "If it should be a form, see whether it is the file that came back.",
  },
} as const;
