/** A cell's place in a sheet; rows and columns are 1-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A cell of a workbook; the sheet by its name. */
export interface SheetCell extends CellAddress {
  readonly sheet: string;
}

/** A rectangle of cells, bounds included; rows and columns are 1-based. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A column's letters: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A column's number from its letters, in either case: A → 1. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** An A1 address such as `F7`. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** An A1 address that doesn't move when a formula is copied, such as `$F$7`. */
export function absoluteA1(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** A range such as `F7:H9`, or one address where the box is one cell. */
export function boxA1(box: Box): string {
  const first = a1(box.top, box.left);
  return box.top === box.bottom && box.left === box.right ? first : `${first}:${a1(box.bottom, box.right)}`;
}

/** A range that doesn't move when a formula is copied, such as `$F$7:$H$9`. */
export function absoluteBoxA1(box: Box): string {
  return `${absoluteA1(box.top, box.left)}:${absoluteA1(box.bottom, box.right)}`;
}

/** A sheet's name as formulas need it: quoted unless it is a plain ASCII identifier that isn't a cell reference. */
export function quoteSheetName(name: string): string {
  const isPlain =
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
