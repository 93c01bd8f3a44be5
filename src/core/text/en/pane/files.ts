import type { filesPane as thai } from "../../th/pane/files";

/** Words of the pane in English: opening and closing files. */
export const filesPane: Record<keyof typeof thai, string> = {
  openLead: "Open a form on your computer; it is uploaded nowhere.",
  chooseFile: "Choose an .xlsx file",
  formFile: "Form file",
  dropHere: "or drop it anywhere on this page",
  dropNow: "Drop the file now",
  editionCarried: "Read by the criteria that came with the form",
  closeFile: "Close the file",
  readingForm: "Reading and computing",
  formRead: "Read and computed",
  notRead: "{file} couldn't be read",
  noFormHead: "The open workbook isn't an assessment form",
  noFormLead: "Open a form in Excel and read again, or make a new form.",
  notReadHead: "The open workbook hasn't been read",
  notReadLead: "Read again to see the form in this workbook, or make a new one.",
  leaveUnsaved: "Some answers aren't saved. Save them first, or close without saving.",
  leaveStay: "Go back and save",
  leaveAnyway: "Close without saving",
  toCreate: "Make a new form",
};
