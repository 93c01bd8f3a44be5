/** What is to be told of a workbook of tables, and what to do, in English. */
export const authoringProblems = {
  "authoring/no-tables": {
    what: "The file has none of the tables that are to be read",
    remedy: "Use a file that was exported by the program, and keep its rows of headings.",
  },
  "authoring/is-a-form": {
    what: "This workbook is an assessment form, not one in which criteria are typed",
    remedy: "Choose a workbook of criteria that was exported by this program.",
  },
  "authoring/id-taken": {
    what: "The id “{edition}” is that of an edition that comes with the program, and says something else",
    remedy:
      "Give this one an id of its own on the sheet “Edition”, so that the two aren't taken for each other.",
  },
  "authoring/required-sheet-missing": {
    what: "The sheet “{table}” is missing",
    remedy: "Export the file anew and copy the sheet from it, or give the sheet its name and headings.",
  },
  "authoring/sheet-missing": {
    what: "There is no sheet “{table}”, which is taken to be empty",
    remedy: "If it has data, call the sheet “{table}”.",
  },
  "authoring/renamed-sheet": {
    what: "This sheet is read as “{table}”, by its headings",
    remedy: "If it is another, remove it or change its headings.",
  },
  "authoring/second-sheet": {
    what: "There are several sheets “{table}”; this one is read after the one before",
    remedy: "If it is a copy, remove the one that isn't used.",
  },
  "authoring/spare-sheet": {
    what: "This sheet is no table of the file and isn't read",
    remedy: "Move what is needed to the sheet where it belongs.",
  },
  "authoring/headings-missing": {
    what: "The sheet “{table}” has no row of headings and can't be read",
    remedy: "Put the row of headings back, copied from a file exported anew.",
  },
  "authoring/misspelt-column": {
    what: "The heading “{heading}” is read as “{meant}”",
    remedy: "Leave it if that is meant; otherwise change the heading.",
  },
  "authoring/repeated-column": {
    what: "The heading “{heading}” stands in {first} as well; this column isn't read",
    remedy: "Bring both columns together in one and remove the other.",
  },
  "authoring/spare-column": {
    what: "The column “{heading}” is no part of the table and isn't read",
    remedy: "Move what is needed to the column where it belongs.",
  },
  "authoring/column-missing": {
    what: "The column “{heading}” is missing",
    remedy: "Add a column with the heading “{heading}”.",
  },
  "authoring/text-outside": {
    what: "The text “{typed}” stands outside the table and isn't read ({count} cells in all)",
    remedy: "If it is needed, move it under a heading.",
  },
  "authoring/from-above": {
    what: "“{heading}” is blank, so “{value}” is taken from the row above",
    remedy: "If that isn't meant, fill the cell.",
  },
  "authoring/error-value": {
    what: "The formula in “{heading}” gives the error {typed}",
    remedy: "Mend the formula, or type the value in its place.",
  },
  "authoring/date-value": {
    what: "“{heading}” holds a date ({typed}); the program may have made one of what was typed",
    remedy: "Format the cell as text and type the value again.",
  },
  "authoring/number-id": {
    what: "“{heading}” holds the number {typed} and was read as the id “{typed}”; there is “{longer}” too, of which programs make {typed}",
    remedy: "Make the cell one of text and type the id again.",
  },
  "authoring/not-a-number": {
    what: "“{heading}” must be a number and holds “{typed}”",
    remedy: "Type the number alone.",
  },
  "authoring/not-yes-no": {
    what: "“{heading}” must be Yes or No and holds “{typed}”",
    remedy: "Type Yes or No.",
  },
  "authoring/unknown-choice": {
    what: "“{heading}” holds “{typed}”, which isn't on the list",
    remedy: "Choose one of: {known}.",
  },
} as const;
