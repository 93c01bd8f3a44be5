/** Words of the commands for crosswalks between editions in English. */
export const cliCrosswalk = {
  crosswalk: "The way from an older edition to a newer one, by which answers survive a change of criteria",
  crosswalkPropose: "Propose a crosswalk from ids and the likeness of Thai texts, for a person to confirm",
  crosswalkProposeAfter: `Examples:
  pmqa crosswalk propose pmqa-4.0 newer.json -o crosswalk.xlsx       to be looked at and confirmed in Excel
  pmqa crosswalk propose last-year.xlsx newer.xlsx -o crosswalk.json

An edition is an id, an edition file (.json), the workbook in which it is typed, or a form, which stands for its
own edition. What is the same is confirmed by itself; no answer goes along another pair before it is confirmed.
What was split, joined or moved to another level is always answered anew.`,
  crosswalkFrom: "the older edition: id, edition file or form",
  crosswalkTo: "the newer edition: id, edition file or form",
  crosswalkOutput: "file to write, .json or .xlsx (default: show only)",
  crosswalkCheck: "Check a crosswalk and list the pairs that aren't confirmed or that people must decide",
  crosswalkCheckAfter: `Examples:
  pmqa crosswalk check crosswalk.json --from pmqa-4.0 --to newer.json
  pmqa crosswalk check crosswalk.xlsx --from pmqa-4.0 --to newer.json`,
  crosswalkExport: "Write a crosswalk as a workbook in which people look at it, change and confirm it",
  crosswalkExportAfter: `Examples:
  pmqa crosswalk export crosswalk.json --from pmqa-4.0 --to newer.json -o crosswalk.xlsx`,
  crosswalkImport: "Read a crosswalk from its workbook, and tell all that is wrong with sheet and cell",
  crosswalkImportAfter: `Examples:
  pmqa crosswalk import crosswalk.xlsx --from pmqa-4.0 --to newer.json -o crosswalk.json

Where something is to be mended, all of it is told at once and no file is written.`,
  crosswalkFile: "the crosswalk, .json or .xlsx",
  crosswalkToXlsx: "workbook to write, .xlsx",
  crosswalkToJson: "file to write, .json",
  crosswalkLang: "language of the workbook (default: that of --lang)",
  crosswalkWritten: "Crosswalk written: {file}",
  crosswalkSummary:
    "From {from} to {to}: {all} links, {unconfirmed} not confirmed, {asking} for people to decide",
  crosswalkKind: "Relation",
  crosswalkCount: "Count",
  crosswalkOpen: "Not confirmed, or for people to decide:",
  crosswalkSettled: "All is confirmed, and nothing is left for people to decide.",
  crosswalkLink: "Link",
  crosswalkOldId: "Old id",
  crosswalkOldText: "Old text",
  crosswalkNewId: "New id",
  crosswalkNewText: "New text",
  crosswalkAlike: "Alike %",
  crosswalkDecide: "To do",
} as const;
