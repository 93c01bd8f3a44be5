import type { Field, FormSlots } from "../form/slots";
import { problem, type Problem } from "../problem";
import { a1, type Box } from "../workbook/address";
import type { HeldCell, HeldCells } from "./heldCells";
import type { LocatedCopy } from "./locateSheets";

/**
 * Sheets whose cells were issued with a list to choose from and have none now: one problem a sheet, at the first of
 * them, with their count. A sheet of which nobody knows where it has lists isn't told; of a copied cell the first counts.
 */
export function findLostValidations({ slots }: FormSlots, held: HeldCells): readonly Problem[] {
  const lost = new Map<LocatedCopy, HeldCell[]>();
  for (const slot of slots) {
    if (!hasList(slot.field)) continue;
    const found = held.find(slot)[0];
    const boxes = found?.copy.grid.validated ?? null;
    if (found === undefined || boxes === null || boxes.some((box) => covers(box, found))) continue;
    const cells = lost.get(found.copy) ?? [];
    cells.push(found);
    lost.set(found.copy, cells);
  }
  return [...lost].map(([{ grid }, cells]) => {
    const [first] = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
    const place = first === undefined ? {} : { cell: a1(first.row, first.column) };
    return problem("reading/lost-validation", { sheet: grid.name, ...place }, { count: cells.length });
  });
}

/** True for cells that the form lets people fill from a list, and whose words are read as answers. */
function hasList(field: Field): boolean {
  return field.kind === "answer" || (field.kind === "indicator" && field.part === "direction");
}

function covers({ top, left, bottom, right }: Box, { row, column }: HeldCell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
