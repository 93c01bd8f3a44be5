import type { PrintArrangement } from "../../core/workbook/printArrangement";
import type { Context } from "./officeTypes";
import { type PrintAreas, printAreasOf, queuePrintAreas } from "./printAreas";
import { headOf, sheetLoad } from "./readWorkbook";
import type { SheetView } from "./sheetView";

/** A sheet without its cells. */
export type SheetHead = Omit<SheetView, "used">;

/** A sheet that is to be arranged, as it stands. */
export interface SheetForPrint {
  /** Those of the rows to hide that are seen now. */
  readonly shownRows: readonly number[];
  /** Null where this Excel doesn't tell. */
  readonly areas: PrintAreas | null;
}

/** What has to be known of a workbook before sheets are shown, hidden or arranged for printing. */
export interface PrintView {
  /** True where sheets can neither be shown nor hidden. */
  readonly isStructureProtected: boolean;
  readonly activeSheetId: string;
  readonly sheets: readonly SheetHead[];
  /** The sheets of the arrangement that are there, by name. */
  readonly arranged: ReadonlyMap<string, SheetForPrint>;
}

/** The workbook as it stands before it is arranged. One sync. */
export async function readForPrint(
  context: Context,
  { sheets }: PrintArrangement,
  canSetAreas: boolean,
): Promise<PrintView> {
  const { worksheets, protection } = context.workbook;
  worksheets.load(sheetLoad);
  protection.load({ protected: true });
  const active = worksheets.getActiveWorksheet().load({ id: true });
  const queued = sheets.map(({ sheet: name, hiddenRows }) => {
    const sheet = worksheets.getItemOrNullObject(name).load({ name: true });
    return {
      name,
      sheet,
      // One by one: of rows of both kinds Excel doesn't tell which is which.
      rows: hiddenRows.map((row) => ({
        row,
        range: sheet.getRange(`${row}:${row}`).load({ rowHidden: true }),
      })),
      areas: canSetAreas ? queuePrintAreas(sheet) : null,
    };
  });
  await context.sync();
  const there = queued.filter(({ sheet }) => !sheet.isNullObject);
  return {
    isStructureProtected: protection.protected,
    activeSheetId: active.id,
    sheets: worksheets.items.map(headOf),
    arranged: new Map(
      there.map(({ name, rows, areas }): [string, SheetForPrint] => {
        const shownRows = rows.filter(({ range }) => !range.rowHidden).map(({ row }) => row);
        return [name, { shownRows, areas: areas && printAreasOf(areas) }];
      }),
    ),
  };
}
