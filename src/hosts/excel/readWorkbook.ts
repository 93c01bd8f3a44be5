import type { SnapshotSheet } from "../../core/workbook/snapshot";
import type { Context, Range, Worksheet } from "./officeTypes";
import type { SheetView } from "./sheetView";
import { queueUsedRange, usedCellsOf } from "./usedRange";

/**
 * Every sheet of the open workbook, in the order of the tabs, very hidden ones as well. Two syncs: the list of
 * sheets, then the cells in use of all of them; one sync where `knownIds` names all sheets that are there.
 */
export async function readWorkbook(
  context: Context,
  knownIds: readonly string[],
): Promise<readonly SheetView[]> {
  const { worksheets } = context.workbook;
  worksheets.load(sheetLoad);
  const expected = new Map(knownIds.map((id) => [id, queueUsedRange(worksheets.getItemOrNullObject(id))]));
  await context.sync();
  const unexpected = worksheets.items.filter(({ id }) => !expected.has(id));
  const ranges = new Map([
    ...expected,
    ...unexpected.map((sheet): [string, Range] => [sheet.id, queueUsedRange(sheet)]),
  ]);
  if (unexpected.length > 0) await context.sync();
  return worksheets.items.map((sheet) => {
    const range = ranges.get(sheet.id);
    return { ...headOf(sheet), used: range === undefined ? null : usedCellsOf(range) };
  });
}

/** What `headOf` needs of a sheet. */
export const sheetLoad = {
  id: true,
  name: true,
  visibility: true,
  protection: { protected: true, options: true },
} as const;

/** What a loaded sheet says of itself, beside its cells. */
export function headOf(sheet: Worksheet): Omit<SheetView, "used"> {
  const { id, name, protection } = sheet;
  return {
    id,
    name,
    visibility: visibilityOf(sheet),
    protection: protection.protected ? protection.options : null,
  };
}

function visibilityOf({ visibility }: Worksheet): SnapshotSheet["visibility"] {
  if (visibility === "Visible") return "visible";
  return visibility === "Hidden" ? "hidden" : "very-hidden";
}
