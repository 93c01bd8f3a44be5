/** What is wrong with a file, and what to do, in English. */
export const fileProblems = {
  "file/not-found": {
    what: "The file isn't there",
    remedy: "Check its name and folder.",
  },
  "file/unreadable": {
    what: "The file can't be read ({reason})",
    remedy: "Check that it is a file, that you may read it, and that no other program holds it.",
  },
  "file/unwritable": {
    what: "The file can't be written ({reason})",
    remedy: "Check the folder's permissions and free space, and close the file in other programs.",
  },
  "file/exists": {
    what: "A file of this name exists and wasn't replaced",
    remedy: "Use another name, or ask to replace it.",
  },
  "file/changed-meanwhile": {
    what: "Another program has changed the file since it was opened here, so it wasn't written over",
    remedy: "Compare both files, and open the one to go on with.",
  },
  "file/not-a-workbook": {
    what: "The file isn't a workbook",
    remedy: "Choose an .xlsx or .xlsm file.",
  },
  "file/damaged": {
    what: "The file is damaged{part}",
    remedy: "Open and save it in a spreadsheet program, or ask for it again.",
  },
  "file/encrypted": {
    what: "The file has a password",
    remedy: "Open it with the password and save it without one.",
  },
  "file/old-xls": {
    what: "The file is in the old .xls format",
    remedy: "Open it in a spreadsheet program and save it as .xlsx.",
  },
  "file/xlsb": {
    what: "The file is in the .xlsb format",
    remedy: "Open it in Excel and save it as .xlsx.",
  },
  "file/ods": {
    what: "The file is in the .ods format",
    remedy: "Open it in LibreOffice and save it as .xlsx.",
  },
  "file/too-large": {
    what: "The file is larger than can be taken{part}: {measure} over {limit}",
    remedy:
      "Check that it is the right file; remove sheets and pictures that don't belong to it, and save it again.",
  },
  "file/unsafe-xml": {
    what: "The file holds unsafe content and wasn't read{part}",
    remedy: "Ask for the file again, or open it in a spreadsheet program and save it as a new one.",
  },
  "file/sheet-unreadable": {
    what: "This sheet can't be read; the rest of the file was read as usual",
    remedy: "Open and save the file in a spreadsheet program.",
  },
  "file/sheet-missing": {
    what: "The sheet to write into isn't there",
    remedy: "It may have been deleted or renamed meanwhile: read the form again and repeat.",
  },
  "file/text-too-long": {
    what: "The text has {length} characters, more than a cell holds ({longest})",
    remedy: "Shorten it, or spread it over several cells.",
  },
} as const;
