import type { problemTerms as thai } from "../th/problemTerms";

/** Words for what problems name by a key, in English. */
export const problemTerms: Record<keyof typeof thai, string> = {
  fileBytes: "size of the file",
  entries: "parts of the file",
  nameLength: "length of a part's name",
  entryBytes: "size of a part",
  totalBytes: "size of all content",
  ratio: "compression",
  ratioFreeBytes: "size of a part",
  xmlBytes: "size of a part",
  xmlDepth: "depth of content",
  xmlElements: "elements of content",
  xmlTextLength: "length of a text",
  sheets: "sheets",
  cells: "cells",
  textLength: "length of a cell's text",
  formulaCharacters: "length of all formulas",
  megabytes: "{size} MB",
  result: "result",
  resultOfYear: "result of a year",
  th: "Thai",
  en: "English",
};
