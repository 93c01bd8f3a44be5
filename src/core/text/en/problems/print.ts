/** What is to be known before a form is printed, and what to do, in English. */
export const printProblems = {
  "print/nothing-to-print": {
    what: "The workbook has no sheet of the print set “{set}”",
    remedy: "Choose another print set, or a workbook that has its sheets, under their own names.",
  },
  "print/sheet-missing": {
    what: "There is no sheet “{sheet}”, so it isn't printed",
    remedy: "It may have been deleted or renamed; give a renamed one its name back and print again.",
  },
  "print/unanswered": {
    what: "Category {category}: {count} statements aren't answered: {ids}",
    remedy: "Answer them before printing, or print the form as an incomplete one.",
  },
  "print/measures-unfilled": {
    what: "Category {category}: {count} mandatory measures have no result: {ids}",
    remedy:
      "Enter indicator, target and the assessed year's result before printing, or print the form as an incomplete one.",
  },
  "print/not-computed": {
    what: "Results haven't been computed; the result sheets have no scores yet",
    remedy: "Compute the results before printing.",
  },
  "print/stale": {
    what: "Answers have changed since results were computed; every printed page of results says so",
    remedy: "Compute the results again before printing.",
  },
  "print/provisional": {
    what: "The scores by {assessor} are provisional: {assessed} of {of} items are assessed",
    remedy: "Complete the assessment before printing results that are to be signed.",
  },
  "print/text-cut": {
    what: "{count} cells hold more text than their rows can print: {ids}",
    remedy: "Shorten the texts, or compute results so that the annex has them in full.",
  },
  "print/annex-outdated": {
    what: "The annex still prints {count} texts as they were before they changed: no. {ids}",
    remedy: "Compute the results again before printing, so that the annex has the texts of now.",
  },
  "print/missing-font": {
    what: "The font {font} isn't on this machine; printed pages may differ from the original",
    remedy: "Install {font}, one of the 13 official Thai fonts.",
  },
  "print/stand-in-font": {
    what: "The font {font} isn't on this machine; the PDF uses {standIn}, which has the same design",
    remedy:
      "For the official font, install {font}, one of the 13 official Thai fonts, and make the PDF again.",
  },
  "print/office-missing": {
    what: "LibreOffice wasn't found on this machine, so no PDF can be made",
    remedy:
      "Install LibreOffice and try again, or open the arranged workbook in a spreadsheet program and print it there.",
  },
  "print/office-failed": {
    what: "LibreOffice didn't make the PDF ({reason})",
    remedy: "See whether LibreOffice opens the workbook, and try again.",
  },
  "print/office-too-slow": {
    what: "LibreOffice took more than {seconds} seconds, so the PDF was given up",
    remedy: "Close other programs and try again, or print one set at a time.",
  },
} as const;
