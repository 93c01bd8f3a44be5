import type { LayoutContext } from "../form/layoutContext";
import { layoutSheets } from "../form/layoutSheets";
import { computedFooter } from "../form/sheetFrame";
import type { Submission } from "../reading/submission";
import type { SheetPatch } from "../workbook/patch";

/** The day of the results, in the Buddhist era, at the foot of every sheet that is printed; a day as YYYY-MM-DD. */
export function footers(
  context: LayoutContext,
  { sheets }: Submission,
  computedAt: string,
): readonly SheetPatch[] {
  const footer = computedFooter(context, computedAt);
  return layoutSheets(context).flatMap(({ key, print }) => {
    const located = sheets.get(key);
    return print === undefined || located === undefined
      ? []
      : [{ sheet: located.name, cells: [], rows: [], footer }];
  });
}
