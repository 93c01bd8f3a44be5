import { a1, type CellAddress } from "../../core/workbook/address";
import type { Context } from "./officeTypes";

/** Shows a cell of a sheet, named by id or by name, and selects it. One sync. */
export async function selectCell(
  context: Context,
  sheetKey: string,
  { row, column }: CellAddress,
): Promise<void> {
  // That the sheet is gone has to be told, which a null object wouldn't.
  const sheet = context.workbook.worksheets.getItem(sheetKey);
  sheet.activate();
  sheet.getRange(a1(row, column)).select();
  await context.sync();
}
