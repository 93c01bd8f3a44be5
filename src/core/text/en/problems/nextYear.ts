import type { nextYearProblems as thai } from "../../th/problems/nextYear";

/** What is to be known of a form that was made from last year's, and what to do, in English. */
export const nextYearProblems: Record<keyof typeof thai, { readonly what: string; readonly remedy: string }> =
  {
    "form/last-year-damaged": {
      what: "The form's record of last year, in its hidden sheet, is damaged or was changed: the years can't be compared",
      remedy:
        "This year's answers and scores are read all the same. To compare, make the form anew from last year's file.",
    },
    "next-year/not-after": {
      what: "The form is of {lastYear}, so that no form of {year} can be made from it",
      remedy: "Say a fiscal year after {lastYear}, or use the form of an earlier year.",
    },
    "reading/pending": {
      what: "This sheet has {count} values of last year that nobody has confirmed: they don't count yet",
      remedy: "Confirm what still holds, and enter anew what has changed.",
    },
    "reading/pending-beside": {
      what: "{id} is answered for this year, but its {parts} still of {year}",
      remedy: "Confirm the text, or write this year's instead.",
    },
    "reading/last-year-old": {
      what: "{id}: look before confirming: {pointedOut} ({year})",
      remedy: "Confirm it with this year's evidence, or answer anew.",
    },
  };
