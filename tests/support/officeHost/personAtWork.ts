import { enterValue } from "./enterValue";
import { type Doer, type OfficeEvents } from "./officeEvents";
import { type OfficeSheet, type OfficeWorkbook, blankSheet, cellAt, putCell } from "./officeWorkbook";
import { boxOfAddress } from "./remoteObjects";

/** What people do in a workbook that is open in Excel; Excel tells its clients of it. */
export interface PersonAtWork {
  /** Types into a cell, or the same into every cell of a range; "" clears it. */
  type(sheet: string, address: string, value: string | number | boolean, doer?: Doer): void;
  goTo(sheet: string, address: string): void;
  /** Puts a blank row in, above the row of this number. */
  insertRow(sheet: string, row: number): void;
  addSheet(name: string): void;
  deleteSheet(name: string): void;
  /** Of which no Excel tells before ExcelApi 1.17. */
  renameSheet(name: string, newName: string): void;
}

/** A person at a workbook. */
export function personAt(workbook: OfficeWorkbook, events: OfficeEvents): PersonAtWork {
  const find = (name: string): OfficeSheet => {
    const sheet = workbook.sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    type: (name, address, value, doer = "person") => {
      const sheet = find(name);
      const { top, left, bottom, right } = boxAt(address);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          putCell(sheet, row, column, enterValue(sheet, cellAt(sheet, row, column), value));
        }
      }
      events.changed(sheet, address, doer);
    },
    goTo: (name, address) => {
      const sheet = find(name);
      workbook.activeSheet = sheet.id;
      workbook.selection = boxAt(address);
      events.selected(sheet, workbook.selection);
    },
    insertRow: (name, row) => {
      const sheet = find(name);
      const moved = [...sheet.rows].map(([at, cells]) => [at < row ? at : at + 1, cells] as const);
      sheet.rows.clear();
      moved.forEach(([at, cells]) => sheet.rows.set(at, cells));
      events.changed(sheet, `${row}:${row}`, "person", "RowInserted");
    },
    addSheet: (name) => {
      const sheet = blankSheet(name);
      workbook.sheets = [...workbook.sheets, sheet];
      events.added(sheet);
    },
    deleteSheet: (name) => {
      const sheet = find(name);
      workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
      events.deleted(sheet);
    },
    renameSheet: (name, newName) => {
      find(name).name = newName;
    },
  };
}

function boxAt(address: string) {
  const box = boxOfAddress(address);
  if (box === null) throw new Error(`${address} is no address`);
  return box;
}
