import type { SnapshotSheet } from "../../core/workbook/snapshot";
import type { Context, Range, Worksheet } from "./officeTypes";
import type { SheetView, UsedCells } from "./sheetView";

/**
 * Every sheet of the open workbook, in the order of the tabs, very hidden ones as well. Two syncs: the list of
 * sheets, then the cells in use of all of them; one sync where `knownIds` names all sheets that are there.
 */
export async function readWorkbook(
  context: Context,
  knownIds: readonly string[],
): Promise<readonly SheetView[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true, options: true } });
  const expected = new Map(knownIds.map((id) => [id, queueUsedRange(worksheets.getItemOrNullObject(id))]));
  await context.sync();
  const unexpected = worksheets.items.filter(({ id }) => !expected.has(id));
  const ranges = new Map([
    ...expected,
    ...unexpected.map((sheet): [string, Range] => [sheet.id, queueUsedRange(sheet)]),
  ]);
  if (unexpected.length > 0) await context.sync();
  return worksheets.items.map((sheet) => viewSheet(sheet, ranges.get(sheet.id)));
}

function queueUsedRange(sheet: Worksheet): Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load({
    rowIndex: true,
    columnIndex: true,
    values: true,
    valueTypes: true,
    formulas: true,
    numberFormat: true,
  });
  return range;
}

function viewSheet(sheet: Worksheet, range: Range | undefined): SheetView {
  const { id, name, protection } = sheet;
  return {
    id,
    name,
    visibility: visibilityOf(sheet),
    protection: protection.protected ? protection.options : null,
    used: range === undefined || range.isNullObject ? null : usedCells(range),
  };
}

function visibilityOf({ visibility }: Worksheet): SnapshotSheet["visibility"] {
  if (visibility === "Visible") return "visible";
  return visibility === "Hidden" ? "hidden" : "very-hidden";
}

function usedCells(range: Range): UsedCells {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    values: range.values,
    valueTypes: range.valueTypes,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
  };
}
