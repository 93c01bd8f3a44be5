import type { shellPane as thai } from "../../th/pane/shell";

/** Words of the pane in English: the frame around the steps. */
export const shellPane: Record<keyof typeof thai, string> = {
  productName: "PMQA 4.0 assessment",
  privacy: "Your files and answers stay on your computer; this page sends nothing anywhere.",
  inThai: "ไทย",
  inEnglish: "English",
  steps: "Steps",
  stepCreate: "Create",
  stepFill: "Fill",
  stepCheck: "Check",
  stepResults: "Results",
  stepPlan: "Plan",
  stepCarry: "Next year",
  stepCriteria: "Criteria",
  loadingStep: "Opening the page",
  cancel: "Cancel",
  tryAgain: "Try again",
  reload: "Reload this page",
  openInBrowser: "Open this page in a browser",
  failedHead: "That didn't work",
  partNotLoaded:
    "A part of the program couldn't be loaded. Check the connection and try again. Your file is unchanged.",
  fault:
    "Something went wrong in the program. Your file is unchanged. Reload this page and try again; if it fails again, tell whoever looks after the program.",
  refresh: "Read again",
  switchLanguage: "ไทย เปลี่ยนเป็นภาษาไทย",
  otherLanguage: "ไทย",
};
