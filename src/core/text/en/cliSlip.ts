import type { cliSlip as thai } from "../th/cliSlip";

/** Words of the commands for correction slips in English. */
export const cliSlip: Record<keyof typeof thai, string> = {
  slip: "Makes a correction slip for each form that has something to put right, for the agency to fill in and send back",
  slipAfter: `Examples:
  pmqa slip form.xlsx                     writes the slip beside the form
  pmqa slip forms -o slips                slips for all forms of a folder, into the folder slips
  pmqa slip form.xlsx --due "15 December 2569"

A slip lists every cell that is wrong or can't be read, then the statements without an answer. A form with nothing
to put right gets none. Once the agency has filled it in, pmqa apply puts the values into the form.`,
  slipFiles: "filled forms (.xlsx or .xlsm), or folders of forms",
  slipOutput: "file or folder for the slips (usually named after the agency, beside the form)",
  slipDue: 'when the slip should be back: any text, such as "15 December 2569" (usually a line to write on)',
  slipsNeedFolder: "Slips for several forms go into a folder, but {file} is a file.",
  slipWritten:
    "Slip written: {file} ({agency}; wrong: {wrong}, unanswered: {unanswered}, to look at: {looks})",
  slipsWritten: "Slips in all: {count}",
  slipNotNeeded: "Nothing to put right, so no slip: {file} ({agency})",
  slipPassedOver: "Passed over, not a form: {file}",
  noFormsFound: "There are no forms at the places given",

  apply:
    "Puts the values of a correction slip that came back into its form: only into cells that it has a value for",
  applyAfter: `Examples:
  pmqa apply slip.xlsx form.xlsx                 writes a new file, form-corrected.xlsx
  pmqa apply slip.xlsx form.xlsx -o form.xlsx    writes into the form itself

A cell that has changed since the slip was made is left alone, and all three values are told. Everything else in the
form stays as it is. Results computed before are out of date then; compute them anew with pmqa assess.`,
  applySlipArgument: "the correction slip, filled in by the agency",
  applyFormArgument: "the form that the slip was made for (.xlsx or .xlsm)",
  applyOutput: "file or folder for the corrected form (usually a new file beside the form)",
  correctedSuffix: "corrected",
  appliedCell: "{place}: “{before}” became “{after}”",
  appliedCount: "Cells changed: {count}",
  unchangedCount: "Cells that held the slip's value already: {count}",
  refusedCount: "Values not put in: {count}",
  stillOpen: "Cells of the slip still to put right or to answer: {count} ({places})",
  correctedWritten: "Corrected form written: {file}",
  nothingWritten: "Nothing in the form changed, so no file was written",
  blankCell: "(blank)",
};
