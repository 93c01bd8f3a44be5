import type { SheetCell } from "../core/workbook/address";
import type { LiveWorkbookHost, WorkbookHost } from "../core/workbook/host";

/** The open workbook; a host that can't show a cell to the person leaves them where they are. */
export type CommandHost = WorkbookHost & Partial<Pick<LiveWorkbookHost, "select">>;

/** Shows a cell; false where that can't be done. */
export async function showCell(host: CommandHost, cell: SheetCell): Promise<boolean> {
  const shown = await host.select?.(cell);
  return shown?.ok === true;
}
