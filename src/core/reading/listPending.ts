import { cellKeyText, sheetKeys } from "../form/keys";
import { planColumn } from "../form/layoutPlan";
import { type Field, isFigurePart, planParts, type Slot } from "../form/slots";
import { cellText } from "./cellText";
import { parsePending } from "./parsePending";
import type { SettledCells } from "./settleCells";
import type { LocatedSheet, PendingCell, PlanRow } from "./submission";

/** What stands in a form's cells as an earlier year's, in the order of the form, the plan last. */
export function listPending(
  slots: readonly Slot[],
  cells: SettledCells,
  plan: readonly PlanRow[],
  sheets: ReadonlyMap<string, LocatedSheet>,
): readonly PendingCell[] {
  return [
    ...slots.flatMap((slot) => pendingIn(slot, cells)),
    ...plan.flatMap((row) => pendingInPlan(row, sheets.get(sheetKeys.plan))),
  ];
}

function pendingIn(slot: Slot, cells: SettledCells): readonly PendingCell[] {
  const kind = kindOf(slot.field);
  if (kind === null) return [];
  const { cell, held } = cells.of(slot);
  const found = parsePending(cellText(cell));
  if (found === null || held === null) return [];
  const place = { sheet: held.copy.grid.name, row: held.row, column: held.column };
  return [{ ...found, key: cellKeyText(slot), row: slot.row, kind, place }];
}

/** Null for cells whose text is this year's whatever it begins with: names, units, the cover. */
function kindOf(field: Field): PendingCell["kind"] | null {
  switch (field.kind) {
    case "answer":
      return "answer";
    case "note":
    case "profile":
      return "text";
    case "indicator":
      if (isFigurePart(field.part)) return "figure";
      return field.part === "evidence" || field.part === "suggestion" ? "text" : null;
    default:
      return null;
  }
}

function pendingInPlan(plan: PlanRow, located: LocatedSheet | undefined): readonly PendingCell[] {
  const { id, row } = plan;
  if (id === null || located === undefined) return [];
  return planParts.flatMap((part): readonly PendingCell[] => {
    const found = parsePending(plan.parts[part] ?? "");
    const column = located.columns.get(planColumn(part));
    if (found === null || column === undefined) return [];
    const key = cellKeyText({ sheet: sheetKeys.plan, row: id, column: planColumn(part) });
    return [{ ...found, key, row: id, kind: "plan", place: { sheet: located.name, row, column } }];
  });
}
