/** What is to be told of a workbook in which an edition is typed, and what to do, in English. */
export const editionTableProblems = {
  "authoring/blank-cell": {
    what: "“{heading}” is blank",
    remedy: "Fill the cell, or remove the row if it isn't used.",
  },
  "authoring/bad-value": {
    what: "“{heading}” holds “{typed}”, which can't be used",
    remedy: "Mend the value: {help}.",
  },
  "authoring/id-suggested": {
    what: "“{heading}” is blank, so the id “{suggested}” was made",
    remedy: "If another is wanted, fill the cell.",
  },
  "authoring/ids-suggested": {
    what: "“{heading}” is blank in {count} rows, so the ids “{first}” to “{last}” were made in turn",
    remedy: "If others are wanted, fill the cells.",
  },
  "authoring/unknown-parent": {
    what: "“{heading}” holds “{typed}”, which isn't on the sheet “{table}”",
    remedy: "Type what stands there, such as {offered}, or add a row to the sheet “{table}”.",
  },
  "authoring/wrong-branch": {
    what: "The item “{item}” is in a category of results, which has neither statements nor level texts",
    remedy: "Move the row to an item of processes, or change the kind of the category.",
  },
  "authoring/measure-of-process": {
    what: "The item “{item}” is in a category of processes, which has no measures",
    remedy: "Move the row to an item of results, or change the kind of the category.",
  },
  "authoring/nothing-in": {
    what: "“{typed}” has nothing on the sheet “{table}”",
    remedy: "Add at least one row to the sheet “{table}”, or remove this row.",
  },
  "authoring/source-default": {
    what: "{count} texts name no source and get “{source}”",
    remedy: "Name the source of those that come from elsewhere.",
  },
  "authoring/frame-used": {
    what: "The sheet “{table}” is empty, so that of {edition} is taken",
    remedy: "Fill the sheet if the criteria differ.",
  },
  "authoring/part-not-found": {
    what: "“{typed}” isn't in the text of level {level} of item {item}",
    remedy: "Copy the part from the sheet “Level texts”, letter by letter, or leave the cell blank.",
  },
  "authoring/part-without-text": {
    what: "Parts of the level's text are named, but level {level} of item {item} has none on the sheet “Level texts”; they aren't used",
    remedy: "Type the level's text, or leave the cell blank.",
  },
  "authoring/text-twice": {
    what: "Level {level} of item {item} has two rows; the other is at {first}",
    remedy: "Keep one of the rows.",
  },
  "authoring/field-twice": {
    what: "The field “{typed}” has two rows; the other is at {first}",
    remedy: "Keep one of the rows.",
  },
  "authoring/wording-twice": {
    what: "The further wordings of this text have two rows",
    remedy: "Put them into one row.",
  },
  "authoring/wording-without-text": {
    what: "These further wordings belong to no text (id “{typed}”)",
    remedy: "Mend sheet, id and text so that they name a row that there is, or remove the row.",
  },
  "authoring/two-not-applicable": {
    what: "“Not applicable” has more than one row",
    remedy: "Keep one of the rows.",
  },
  "authoring/too-few": {
    what: "Something is missing here: {heading}",
    remedy: "Add what is missing: {help}.",
  },
} as const;
