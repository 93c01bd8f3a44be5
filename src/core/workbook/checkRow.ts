import { a1 } from "./address";
import type { BlueprintCell, BlueprintRow } from "./blueprint";
import { type FormulaSetting, checkFormula } from "./checkFormula";

/** The last row and the last column, XFD, of a sheet. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

const highestRowPt = 409.5;

/** True for a whole number within these bounds. */
export function isWithin(value: number, lowest: number, highest: number): boolean {
  return Number.isInteger(value) && value >= lowest && value <= highest;
}

/** The fault of a height, in at most one sentence. */
export function checkHeight(what: string, heightPt: number | undefined): readonly string[] {
  const isSound = heightPt === undefined || (heightPt > 0 && heightPt <= highestRowPt);
  return isSound ? [] : [`${what}: height must be over 0 and at most ${highestRowPt} pt`];
}

/** The faults of one row and its cells, which stands below the row `rowBefore`; 0 where it is the first. */
export function checkRow(
  { row, heightPt, cells }: BlueprintRow,
  rowBefore: number,
  setting: FormulaSetting,
): readonly string[] {
  const faults: string[] = [];
  if (!isWithin(row, 1, lastRow)) faults.push(`row ${row} isn't a row`);
  if (!(row > rowBefore)) faults.push(`row ${row} is out of order or stands twice`);
  faults.push(...checkHeight(`row ${row}`, heightPt));
  let columnBefore = 0;
  for (const cell of cells) {
    if (!isPlain(cell, columnBefore)) faults.push(...checkCell(row, cell, columnBefore, setting));
    columnBefore = cell.column;
  }
  return faults;
}

/** True where a glance shows that a cell is sound: sheets of millions of cells hold hardly any other. */
function isPlain({ column, value, formula }: BlueprintCell, columnBefore: number): boolean {
  return (
    formula === undefined &&
    column > columnBefore &&
    isWithin(column, 1, lastColumn) &&
    (typeof value !== "number" || Number.isFinite(value))
  );
}

function checkCell(
  row: number,
  { column, value, formula }: BlueprintCell,
  columnBefore: number,
  setting: FormulaSetting,
): readonly string[] {
  const cell = a1(row, column);
  return [
    ...(isWithin(column, 1, lastColumn) ? [] : [`column ${column} of row ${row} isn't a column`]),
    ...(column > columnBefore ? [] : [`${cell} is out of order or stands twice`]),
    ...(typeof value === "number" && !Number.isFinite(value) ? [`${cell} holds ${value}`] : []),
    ...(formula === undefined
      ? []
      : checkFormula(formula, setting).map((fault) => `${cell}: formula ${fault}`)),
  ];
}
