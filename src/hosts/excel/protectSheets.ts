import type { Context } from "./officeTypes";
import type { Guards } from "./sendWrites";

/** Protects the sheets of these that stand open, as they were before. Two syncs; sheets that are gone are left. */
export async function protectSheets(context: Context, guards: Guards): Promise<void> {
  const sheets = [...guards].map(([id, options]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load({ id: true, protection: { protected: true } });
    return { sheet, options };
  });
  await context.sync();
  const open = sheets.filter(({ sheet }) => !sheet.isNullObject && !sheet.protection.protected);
  if (open.length === 0) return;
  open.forEach(({ sheet, options }) => sheet.protection.protect(options));
  await context.sync();
}
