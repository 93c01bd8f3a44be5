import type { BlueprintRow, BlueprintSheet } from "./blueprint";
import type { FormulaSetting } from "./checkFormula";
import { checkRow } from "./checkRow";

/**
 * The rows that a sheet makes while it is written, one after the other, as none may stand in memory longer.
 * Throws at the first that keeps a spreadsheet program from opening the workbook as it is meant, and after the last
 * where a table that goes on below `rows` doesn't end there.
 */
export function* listMoreRows(sheet: BlueprintSheet, setting: FormulaSetting): Generator<BlueprintRow> {
  if (sheet.moreRows === undefined) return;
  const lastMade = sheet.rows[sheet.rows.length - 1]?.row ?? 0;
  let rowBefore = lastMade;
  for (const row of sheet.moreRows) {
    const faults = checkRow(row, rowBefore, setting);
    if (faults.length > 0) throw new Error(`${sheet.name}: ${faults.join("\n")}`);
    rowBefore = row.row;
    yield row;
  }
  for (const { name, box } of sheet.tables) {
    if (box.bottom > lastMade && box.bottom !== rowBefore)
      throw new Error(`${sheet.name}: table ${name} ends at row ${box.bottom}, its rows at ${rowBefore}`);
  }
}
