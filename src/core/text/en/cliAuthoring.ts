/** Words of the commands for editions in workbooks, in English. */
export const cliAuthoring = {
  criteriaExport:
    "write an edition as a workbook to read and change, or a blank one to type a new edition into",
  criteriaExportAfter: `Examples:
  pmqa criteria export --blank -o new.xlsx                   blank, with the levels, answers and rule of PMQA 4.0
  pmqa criteria export --edition pmqa-4.0 -o criteria.xlsx   a built-in edition
  pmqa criteria export --edition ours.json -o criteria.xlsx

Once it is filled, pmqa criteria import reads it back; or give the workbook itself to --edition.`,
  exportEditionOption:
    "the id of a built-in edition, or an edition's .json or .xlsx file (pmqa-4.0 unless said)",
  exportBlankOption: "a blank workbook for a new edition",
  exportOutput: "the .xlsx file to write",
  exportLangOption: "language of the workbook (that of --lang unless said)",
  exportBlankOrEdition: "Give either --blank or --edition.",
  editionExported: "The edition {id} was written as a workbook: {file}",
  templateExported: "A blank workbook for a new edition was written: {file}",

  criteriaImport:
    "read an edition from its workbook into a .json file, with all that is wrong by sheet and cell",
  criteriaImportAfter: `Examples:
  pmqa criteria import new.xlsx -o new.json
  pmqa generate --edition new.json --agency "Department" --year 2570

Where something must be mended, all of it is told at once and no file is written.`,
  importArgument: "the workbook in which the edition is typed",
  importOutput: "the edition's .json file to write",
  editionImported: "The edition was written: {file}",
  editionNotImported: "No file was written. Mend what is told and import again.",
} as const;
