import { type Box, a1, boxA1, quoteSheetName } from "../../../src/core/workbook/address";
import { enterValue } from "./enterValue";
import { type OfficeCell, type OfficeSheet, type OfficeValue, cellAt, putCell } from "./officeWorkbook";
import { lastColumn } from "./remoteObjects";
import { OfficeFault } from "./wire";

/** What a range tells of itself, by the names of its properties. */
export const rangeProperties: Readonly<Record<string, (sheet: OfficeSheet, box: Box) => unknown>> = {
  address: (sheet, box) => `${quoteSheetName(sheet.name)}!${addressOf(box)}`,
  rowIndex: (_, box) => box.top - 1,
  columnIndex: (_, box) => box.left - 1,
  rowCount: (_, box) => box.bottom - box.top + 1,
  columnCount: (_, box) => box.right - box.left + 1,
  values: (sheet, box) => gridOf(sheet, box, ({ value }) => shownValue(value)),
  valueTypes: (sheet, box) => gridOf(sheet, box, valueType),
  formulas: (sheet, box) =>
    gridOf(sheet, box, ({ formula, value }) => (formula === null ? shownValue(value) : `=${formula}`)),
  numberFormat: (sheet, box) => gridOf(sheet, box, ({ numberFormat }) => numberFormat),
  rowHidden: (sheet, box) => areRowsHidden(sheet, box),
};

/** Writes a property of a range as Excel does: by shape, null leaving a cell alone, locks respected. */
export function setRangeProperty(sheet: OfficeSheet, box: Box, name: string, given: unknown): void {
  switch (name) {
    case "values":
    case "formulas":
      return setGrid(sheet, box, given, (cell, entered) => enterValue(sheet, cell, entered));
    case "numberFormat":
      refuseUnless(sheet, "allowFormatCells");
      return setGrid(sheet, box, given, (cell, format) => ({ ...cell, numberFormat: String(format) }));
    case "rowHidden":
      return setRows(sheet, box, { isHidden: given === true });
    case "rowHeight":
      return setRows(sheet, box, { heightPt: Number(given) });
    default:
      throw new OfficeFault("ApiNotFound", `Range.${name} can't be set`);
  }
}

/**
 * The rectangle of a sheet's cells in use, or of those within a box; null where there are none. Formats alone count
 * unless told otherwise.
 */
export function usedBox(sheet: OfficeSheet, valuesOnly: boolean, within: Box | null = null): Box | null {
  const isWithin = (row: number, column: number) =>
    within === null ||
    (row >= within.top && row <= within.bottom && column >= within.left && column <= within.right);
  const places = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => {
      const isUsed = !valuesOnly || cell.value !== "" || cell.formula !== null;
      return isUsed && isWithin(row, column) ? [{ row, column }] : [];
    }),
  );
  if (places.length === 0) return null;
  const extreme = (pick: (...numbers: number[]) => number, key: "row" | "column") =>
    places.map((place) => place[key]).reduce((one, other) => pick(one, other));
  return {
    top: extreme(Math.min, "row"),
    left: extreme(Math.min, "column"),
    bottom: extreme(Math.max, "row"),
    right: extreme(Math.max, "column"),
  };
}

function gridOf<Told>(sheet: OfficeSheet, box: Box, tell: (cell: OfficeCell) => Told): Told[][] {
  return range(box.top, box.bottom).map((row) =>
    range(box.left, box.right).map((column) => tell(cellAt(sheet, row, column))),
  );
}

function shownValue(value: OfficeValue): string | number | boolean {
  return typeof value === "object" ? value.error : value;
}

function valueType({ value, formula }: OfficeCell): string {
  if (typeof value === "object") return "Error";
  if (value === "" && formula === null) return "Empty";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

function setGrid(
  sheet: OfficeSheet,
  box: Box,
  given: unknown,
  change: (cell: OfficeCell, entry: unknown) => OfficeCell,
): void {
  const height = box.bottom - box.top + 1;
  const width = box.right - box.left + 1;
  const hasShape =
    Array.isArray(given) &&
    given.length === height &&
    given.every((line) => Array.isArray(line) && line.length === width);
  if (!hasShape) throw new OfficeFault("InvalidArgument", "the array hasn't the range's shape");
  const grid = given as readonly (readonly unknown[])[];
  grid.forEach((line, y) =>
    line.forEach((entry, x) => {
      const [row, column] = [box.top + y, box.left + x];
      const cell = cellAt(sheet, row, column);
      if (entry === null) return;
      if (sheet.protection !== null && cell.isLocked) {
        throw new OfficeFault("AccessDenied", `${sheet.name}!${a1(row, column)} is locked`);
      }
      putCell(sheet, row, column, change(cell, entry));
    }),
  );
}

function setRows(sheet: OfficeSheet, box: Box, said: { heightPt?: number; isHidden?: boolean }): void {
  refuseUnless(sheet, "allowFormatRows");
  for (const row of range(box.top, box.bottom))
    sheet.heights.set(row, { ...sheet.heights.get(row), ...said });
}

/** An address such as F7:H9, or 7:9 for whole rows. */
export function addressOf(box: Box): string {
  const isRows = box.left === 1 && box.right === lastColumn;
  return isRows ? `${box.top}:${box.bottom}` : boxA1(box);
}

/** Null for rows of both kinds. */
function areRowsHidden({ heights }: OfficeSheet, { top, bottom }: Box): boolean | null {
  const hidden = range(top, bottom).map((row) => heights.get(row)?.isHidden === true);
  return hidden.every((each) => each === hidden[0]) ? (hidden[0] ?? false) : null;
}

function refuseUnless({ name, protection }: OfficeSheet, permission: string): void {
  if (protection === null || (protection.options as Record<string, unknown>)[permission] === true) return;
  throw new OfficeFault("AccessDenied", `${name} is protected`);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
