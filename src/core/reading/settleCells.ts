import type { Slot } from "../form/slots";
import { problem, type Place, type Problem } from "../problem";
import { a1 } from "../workbook/address";
import type { SnapshotCell } from "../workbook/snapshot";
import { cellText, isBlankCell } from "./cellText";
import type { HeldCell, HeldCells } from "./heldCells";
import { placeText } from "./sheetGrid";

/** What counts for a slot: one cell, however often the slot stands in the workbook. */
export interface SettledCell {
  /** Absent where the slot is blank, gone or holds different things. */
  readonly cell: SnapshotCell | undefined;
  /** What was typed in all its places, where these contradict each other; else null. */
  readonly conflict: string | null;
  /** Where it stands: the first filled place, else the first; null where its row or column is gone. */
  readonly held: HeldCell | null;
  readonly place: Place;
}

export interface SettledCells {
  /** What counts for one of the slots that were settled. */
  readonly of: (slot: Slot) => SettledCell;
  readonly problems: readonly Problem[];
}

/** Gives cells that mean the same the same text, so that ✓ and มี in two copies are no contradiction. */
export type MeaningOf = (slot: Slot, cell: SnapshotCell) => string;

/**
 * One cell for each slot. Where rows, columns or sheets were copied, equal and blank copies are noted; cells that
 * say different things are a conflict, and none of them counts.
 */
export function settleCells(slots: readonly Slot[], held: HeldCells, meaningOf: MeaningOf): SettledCells {
  const settled = new Map<Slot, SettledCell>();
  const conflicts: Problem[] = [];
  const copied = new Map<
    string,
    { readonly first: HeldCell; readonly extra: HeldCell; count: number; differs: boolean }
  >();

  for (const slot of slots) {
    const places = held.find(slot);
    const filled = places.filter(({ cell }) => !isBlankCell(cell));
    const [first] = filled;
    const others = filled.slice(1).filter((each) => first !== undefined && differ(slot, first, each));
    for (const other of others) if (first !== undefined) conflicts.push(conflictOf(slot, first, other));
    for (const extra of places.slice(1)) {
      const [original] = places;
      if (original === undefined) continue;
      const key = copyKey(original, extra);
      const copy = copied.get(key) ?? { first: original, extra, count: 0, differs: false };
      copy.count += 1;
      copy.differs ||= others.length > 0;
      copied.set(key, copy);
    }
    const shown = first ?? places[0];
    settled.set(slot, {
      cell: others.length > 0 ? undefined : first?.cell,
      conflict:
        others.length > 0 ? [...new Set(filled.map(({ cell }) => cellText(cell).trim()))].join(" / ") : null,
      held: shown ?? null,
      place: shown === undefined ? {} : placeOf(shown),
    });
  }

  function differ(slot: Slot, a: HeldCell, b: HeldCell): boolean {
    return (
      a.cell !== undefined && b.cell !== undefined && meaningOf(slot, a.cell) !== meaningOf(slot, b.cell)
    );
  }

  const notes = [...copied.values()]
    .filter(({ differs }) => !differs)
    .map(({ first, extra, count }) =>
      problem("reading/duplicate-same", placeOf(extra), {
        count,
        other: placeText(first.copy.grid.name, first.row, first.column),
      }),
    );
  return {
    of: (slot) => settled.get(slot) ?? { cell: undefined, conflict: null, held: null, place: {} },
    problems: [...conflicts, ...notes],
  };
}

/** A copied sheet, row or column is told once, at its first cell. */
function copyKey(first: HeldCell, extra: HeldCell): string {
  const sheet = extra.copy.grid.name;
  if (first.copy !== extra.copy) return `sheet ${sheet}`;
  return first.row === extra.row ? `column ${sheet} ${extra.column}` : `row ${sheet} ${extra.row}`;
}

function conflictOf(slot: Slot, first: HeldCell, other: HeldCell): Problem {
  return problem("reading/duplicate-conflict", placeOf(other), {
    id: slot.row,
    typed: cellText(other.cell).trim(),
    other: placeText(first.copy.grid.name, first.row, first.column),
    otherTyped: cellText(first.cell).trim(),
  });
}

function placeOf({ copy, row, column }: HeldCell): Place {
  return { sheet: copy.grid.name, cell: a1(row, column) };
}
