import { sheetKeys } from "../form/keys";
import { planGapColumn, planHeads } from "../form/layoutPlan";
import { keysOfSheet } from "../merging/fillSheet";
import type { PlanRow } from "../reading/submission";
import type { SheetCell } from "../workbook/address";
import type { Blueprint } from "../workbook/blueprint";

/** Where the rows of a form's plan stand, by section, top to bottom: the cell of the gaps. */
export function planPlaces({
  sheets,
}: Blueprint): Readonly<Record<PlanRow["section"], readonly SheetCell[]>> {
  const places: Record<PlanRow["section"], SheetCell[]> = { open: [], own: [], done: [] };
  const sheet = sheets.find(({ key }) => key === sheetKeys.plan);
  if (sheet === undefined) return places;
  const { columns, keyColumn } = keysOfSheet(sheet);
  const gaps = [...columns].find(([, key]) => key === planGapColumn)?.[0] ?? 1;
  let section: PlanRow["section"] | null = null;
  for (const { row, cells } of sheet.rows) {
    const key = cells.find(({ column }) => column === keyColumn)?.value;
    const head = (["open", "own", "done"] as const).find((each) => planHeads[each] === key);
    if (head !== undefined) section = head;
    else if (section !== null) places[section].push({ sheet: sheet.name, row, column: gaps });
  }
  return places;
}
