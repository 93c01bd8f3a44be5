/** Names of the very hidden sheets in which a consolidated workbook carries what it was made of, from 1. */
export function carriedSheetName(number: number): string {
  return number === 1 ? "_pmqa_batch" : `_pmqa_batch ${number}`;
}

export function isCarriedSheetName(name: string): boolean {
  return /^_pmqa_batch( \d+)?$/.test(name);
}
