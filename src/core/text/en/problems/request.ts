/** What is wrong with a roster or a request, and what to do, in English. */
export const requestProblems = {
  "roster/unreadable": {
    what: "The roster can't be read: a quote is never closed, at line {line}",
    remedy: "Mend the quotes of that line, or save the roster as .xlsx.",
  },
  "roster/empty": {
    what: "The roster holds nothing",
    remedy: "Put at least one agency below the headings.",
  },
  "roster/is-a-form": {
    what: "This file is a PMQA form, not a roster of agencies, so nothing was done",
    remedy: "Name the file that lists the agencies, with a row for each form.",
  },
  "roster/repeated-column": {
    what: "More than one column has the heading “{column}”, or another word for it: {cells}",
    remedy: "Keep one of them; delete the others or change their headings.",
  },
  "roster/missing-column": {
    what: "The roster has no column “{column}”",
    remedy: "Add a column with this heading.",
  },
  "roster/missing-value": {
    what: "This row lacks: {column}",
    remedy: "Fill it in, or delete the row.",
  },
  "roster/unknown-kind": {
    what: "The kind of agency “{kind}” isn't known; known: {known}",
    remedy: "Use one of the known kinds.",
  },
  "roster/unknown-category": {
    what: "The category “{category}” isn't known",
    remedy: "Give numbers of categories of the edition, parted by commas, such as 1,3.",
  },
  "roster/duplicate-agency": {
    what: "The agency “{agency}” already stands in a row above",
    remedy: "Delete the repeated row, or tell them apart by the reporting unit.",
  },
  "request/unknown-item": {
    what: "The edition has no item or category “{item}”",
    remedy: "Give an item's code or a category's number, such as 1.2.",
  },
  "request/unknown-category": {
    what: "The edition has no category “{category}”; known: {known}",
    remedy: "Give numbers of known categories, parted by commas, such as 1,3.",
  },
  "request/unknown-edition": {
    what: "There is no edition “{edition}”; known: {known}",
    remedy: "Give the id of a known edition, or an edition file (.json).",
  },
  "request/unknown-kind": {
    what: "The kind of agency “{kind}” isn't known; known: {known}",
    remedy: "Use one of the known kinds.",
  },
  "request/no-kind": {
    what: "The edition “{edition}” asks some kinds of agency what it doesn't ask others, and no kind is named; known: {known}",
    remedy: "Say of which kind the agency is.",
  },
  "request/no-language": {
    what: "The edition “{edition}” has no texts in language “{language}”",
    remedy: "Make the form in Thai, or name another edition.",
  },
  "request/unknown-choice": {
    what: "The answer “{choice}” isn't known; known: {known}",
    remedy: "Use one of the known answers.",
  },
  "request/bad-year": {
    what: "“{year}” isn't a fiscal year",
    remedy: "Give a year B.E. in four digits, such as 2569.",
  },
  "request/unreachable-target": {
    what: "No statements of the process categories lead to a total of {target}; they lead to {best} at most",
    remedy: "Lower the target, or raise the results of indicators.",
  },
  "request/bad-target": {
    what: "“{target}” is neither a level nor points from 0 to {top}",
    remedy: "Give the name of a level, or points as a number.",
  },
} as const;
