import type { pane as thai } from "../th/pane";

/** Words of the pane in English. */
export const pane: Record<keyof typeof thai, string> = {
  productName: "PMQA Workbook",
  purpose:
    "The self-assessment of Government 4.0 readiness (PMQA 4.0), for agencies to carry out in an Excel workbook.",
  canDoHead: "What it does",
  makeForm:
    "Makes an agency's assessment form as a workbook that can be filled in without installing anything.",
  assess: "Works out the score and level of every item, with the reasons and the gaps to close.",
  consolidate: "Brings the results of many agencies together in a ministry's report.",
  commandLineHead: "Use the command line",
  commandLine:
    "For now all of this is done on the command line. Open a terminal in the program's folder and type",
  privacy: "What you enter stays on your computer; this page sends nothing anywhere.",
  language: "Language",
  inThai: "ไทย",
  inEnglish: "English",
};
