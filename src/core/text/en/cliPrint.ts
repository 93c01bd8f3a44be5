import type { cliPrint as thai } from "../th/cliPrint";
import { printStep } from "./printStep";

/** Words of the command that prints in English. */
export const cliPrint: Record<keyof typeof thai, string> = {
  print: "Arranges print sets of a form or of a consolidated workbook, or makes them a PDF",
  printAfter: `Examples:
  pmqa print form.xlsx --pdf                       the filled form, as form-print.pdf
  pmqa print form.xlsx --set results,gaps-plan --pdf -o results.pdf
  pmqa print form.xlsx --category 3 --pdf          category 3 alone
  pmqa print form.xlsx --check                     only checks what is to be known before
  pmqa print all.xlsx --set overview,receipt --pdf

Print sets of a form:
  filled      the filled form: cover, profile and all categories (usual)
  blank       a blank form of the same agency
  results     the results: digest, summary and annex
  gaps-plan   gaps and development plan
  summary     the one-page summary
Print sets of a consolidated workbook:
  overview    overview of all agencies (usual)
  summary     the one-page summary
  receipt     the receipt
all stands for every set of the file but the blank form.

Without --pdf it writes a copy of the workbook that shows nothing but the sheets to print. A PDF is made by the
LibreOffice that is installed. What should be looked at before printing is told and keeps nothing from being
printed. The file itself isn't changed.`,
  printFile: "form or consolidated workbook (.xlsx or .xlsm)",
  printSetOption: "print set, or several with commas between them (see the list below)",
  printCategoryOption: "these categories alone, such as 1,3 or 1-6 (usually all)",
  printCheckOption: "only check what is to be known before printing; writes nothing",
  printPdfOption: "make a PDF, by LibreOffice",
  printOutput: "file or folder to write to (usually a new file beside the first)",
  printSuffix: printStep.suffix,
  printForm: "A form",
  printConsolidation: "A consolidated workbook",
  printUnknownSet: "There is no print set {set}. There are {known}.",
  printSetElsewhere: "{workbook} has no print set {sets}. It has {known}.",
  printBlankAlone: "A blank form is a workbook of its own and can't be printed together with other sets.",
  printCategoryOfForm: "Categories can be chosen only where a form is printed.",
  printOverItself:
    "{file} is the file to print from. A print set isn't all of it, so it never replaces it; name another file.",
  printSets: "Print sets: {sets}",
  printSheets: "Sheets: {sheets}",
  printWritten: "Written: {file}",
  hintPdf:
    "Without LibreOffice, leave out --pdf and print the workbook that is written from a spreadsheet program.",
};
