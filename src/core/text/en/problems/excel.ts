/** What goes wrong in Excel while the workbook is open, and what to do, in English. */
export const excelProblems = {
  "excel/too-old": {
    what: "This Excel is too old for the add-in, which needs ExcelApi {version}",
    remedy: "Use the browser version with the file, or a newer Excel.",
  },
  "excel/cell-edit": {
    what: "A cell is being edited, so Excel did nothing",
    remedy: "Press Enter or Esc to finish editing, then try again.",
  },
  "excel/busy": {
    what: "Excel is busy or a dialog is open, so it did nothing",
    remedy: "Close the dialog or wait a moment, then try again.",
  },
  "excel/too-large": {
    what: "The workbook holds more than Excel passes to an add-in at once",
    remedy: "Move large sheets that don't belong to the form into another workbook, then try again.",
  },
  "excel/no-access": {
    what: "Excel doesn't allow changes here: a sheet has a password, or the workbook is read-only",
    remedy: "Remove the sheet's password or open the workbook for editing, then try again.",
  },
  "excel/changed": {
    what: "A sheet was deleted while the add-in worked, so writing stopped",
    remedy: "Check the workbook's sheets, then try again.",
  },
  "excel/keeps-changing": {
    what: "The form kept being edited while results were computed, so nothing was written",
    remedy: "Wait until the people filling it pause, then try again.",
  },
  "excel/lost": {
    what: "The connection to Excel was lost; what was being written may be incomplete",
    remedy: "Check the internet connection and try again. Answers that you typed weren't touched.",
  },
  "excel/failed": {
    what: "Excel couldn't finish the task ({code})",
    remedy: "Try again; if it fails again, save the workbook, close it and open it anew.",
  },
  "excel/left-open": {
    what: "Some sheets may be unprotected, because writing stopped half-way",
    remedy: "Try again: the sheets are protected as before once writing succeeds.",
  },
  "excel/structure-protected": {
    what: "The workbook's structure is protected, so its sheets can't be shown or hidden for printing",
    remedy: "Remove the workbook's protection on the Review tab, then try again.",
  },
  "excel/print-left": {
    what: "Arranging the workbook for printing stopped half-way; some sheets or rows may still be hidden",
    remedy:
      "Right-click a sheet's tab and choose Unhide, or close the workbook without saving and open it anew. Answers that you typed weren't touched.",
  },
  "excel/create-refused": {
    what: "Excel can't open the new form here",
    remedy: "Download the form's file instead, and open it in Excel.",
  },
  "excel/charts-not-drawn": {
    what: "Excel couldn't draw the new workbook's charts; the rest of it is complete and works as usual",
    remedy: "If you need the charts, download the file and open it in Excel instead.",
  },
  "excel/opened-in-new-window": {
    what: "The new form is open in a new window",
    remedy: "Go to that window and open the add-in there.",
  },
} as const;
