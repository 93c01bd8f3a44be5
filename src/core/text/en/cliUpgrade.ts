import type { cliUpgrade as thai } from "../th/cliUpgrade";

/** Words of the command that takes filled forms over to another edition, in English. */
export const cliUpgrade: Record<keyof typeof thai, string> = {
  upgrade: "take a filled form over to another edition, for the same year and round",
  upgradeAfter: `Examples:
  pmqa upgrade form.xlsx --to new.json --crosswalk crosswalk.json
  pmqa upgrade form.xlsx --to pmqa-4.0-cells -o form-new.xlsx --report account.csv
  pmqa upgrade forms-folder --to new.json --crosswalk crosswalk.xlsx -o new-forms

Without --crosswalk one is proposed, and only answers to what is wholly the same are carried over.
What a person must decide is on the sheet "To decide", what has no cell any more on "Kept". The old file isn't changed`,
  upgradeFiles: "filled forms (.xlsx or .xlsm), or folders of forms",
  upgradeTo: "the new edition, by id or file",
  upgradeCrosswalk: "the crosswalk from the old edition to the new one (.json, or .xlsx that was confirmed)",
  upgradeOutput: "file or folder for the new form (by default it gets a name, beside the old file)",
  upgradeFormLang: "language of the new form: th or en (by default the old form's)",
  upgradeReport: "write the account of every cell to a .csv or .json file",
  upgradeNeedFolder: "Forms of several agencies go into a folder, but {file} is a file",
  upgradeReportEnding: "--report takes a .csv or .json file, not {file}",
  upgradeEditions: "Criteria {older} → {newer}",
  upgradePart: "Part",
  upgradeSelf: "Self, old → new",
  upgradeCommittee: "Committee, old → new",
  upgradeFromTo: "{older} → {newer}",
  upgradeNoScore: "–",
  upgradeDecisions: "{count} to decide:",
  upgradeDecisionId: "Old",
  upgradeDecisionNow: "New",
  upgradeDecisionCell: "New cell",
  upgradeMoreDecisions: 'and {count} more, on the sheet "{sheet}"',
  upgradeNoDecisions: "There is nothing to decide",
  upgradeWritten: "The form under the new criteria is written: {file}",
  upgradesWritten: "{count} forms in all",
  upgradeReportWritten: "The account is written: {file}",
  upgradePassedOver: "Passed over, not a form: {file}",
};
