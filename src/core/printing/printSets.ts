/**
 * What a person can choose to print of a form: an empty form of the same request, the form as it is filled in, what
 * it comes to, what is to be done, or the whole of it on one page.
 */
export const formPrintSets = ["blank", "filled", "results", "gaps-plan", "summary"] as const;
export type FormPrintSet = (typeof formPrintSets)[number];

/** What a person can choose to print of a consolidated workbook. */
export const consolidationPrintSets = ["summary", "overview", "receipt"] as const;
export type ConsolidationPrintSet = (typeof consolidationPrintSets)[number];

/** Any print set; what both kinds of workbook have is called the same in both. */
export type PrintSet = FormPrintSet | ConsolidationPrintSet;
/** Every print set once, those of forms first. */
export const printSets: readonly PrintSet[] = [...new Set([...formPrintSets, ...consolidationPrintSets])];

/** Whether a form has the set; a consolidated workbook may have it too. */
export function isFormPrintSet(set: PrintSet): set is FormPrintSet {
  return formPrintSets.some((each) => each === set);
}

/** Whether a consolidated workbook has the set; a form may have it too. */
export function isConsolidationPrintSet(set: PrintSet): set is ConsolidationPrintSet {
  return consolidationPrintSets.some((each) => each === set);
}
