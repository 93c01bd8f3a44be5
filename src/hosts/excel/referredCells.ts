import type { Context, Range } from "./officeTypes";

/** The cells that a reference such as `'สรุปผล'!$B$4:$B$10` names. Throws where it names no sheet. */
export function referredCells({ workbook: { worksheets } }: Context, refersTo: string): Range {
  const [, quoted, plain, address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || address === undefined) throw new Error(`${refersTo} names no cells of a sheet`);
  return worksheets.getItem(sheet).getRange(address);
}
