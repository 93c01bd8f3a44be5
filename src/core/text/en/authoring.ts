/** Words of workbooks of tables in English, whatever the tables are about. */
export const authoring = {
  guideSheet: "How to fill",
  guideColumn: "Column",
  guideRequired: "Required",
  guideHelp: "What to type",
  guideExample: "Example",
  tableBand: "Sheet “{sheet}”: {help}",
  required: "required",
  optional: "",
  choices: "One of: {choices}",
  listHow: "Several are set apart by commas",
  example: "Example: {example}",
  yes: "Yes",
  no: "No",
  choiceAlertTitle: "Not on the list",
  choiceAlert: "This isn't one of the words on the list. Use it all the same?",
  page: "Page &P / &N",
} as const;
