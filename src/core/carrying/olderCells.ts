import { isFigurePart, type Slot } from "../form/slots";
import { createCellReader } from "../merging/cellMeaning";
import { findSourceCells } from "../merging/sourceCells";
import { cellText } from "../reading/cellText";
import type { SnapshotCell } from "../workbook/snapshot";
import type { OlderForm, OlderValue } from "./carried";

/** A filled cell of the older form. */
export interface OlderCell {
  readonly older: OlderValue;
  /** Null where copies of the cell say different things: none of them counts. */
  readonly cell: SnapshotCell | null;
}

/** Every filled cell of the older form once, in the order of its slots. */
export function listOlderCells({
  criteria,
  slots,
  snapshot,
  submission: { language },
}: OlderForm): readonly OlderCell[] {
  const found = findSourceCells(criteria, { slots, snapshot });
  const read = createCellReader({ criteria, ambiguous: null, language });
  const units = new Map(
    slots.slots.flatMap((slot): readonly (readonly [string, string])[] => {
      const { field } = slot;
      if (field.kind !== "indicator" || field.part !== "unit") return [];
      const [first] = found.of(slot);
      return first === undefined ? [] : [[field.indicator, cellText(first.cell).trim()]];
    }),
  );
  const unitOf = ({ field }: Slot) =>
    field.kind === "indicator" && isFigurePart(field.part) ? (units.get(field.indicator) ?? "") : "";

  return slots.slots.flatMap((slot): readonly OlderCell[] => {
    const cells = found.of(slot);
    const [first] = cells;
    if (first === undefined) return [];
    const unit = unitOf(slot);
    const { value } = read(slot, first.cell, { read: unit, merged: unit });
    const texts = cells.map(({ cell }) => cellText(cell).trim());
    const place = { sheet: first.sheet, row: first.cell.row, column: first.cell.column };
    const older: OlderValue =
      cells.length === 1
        ? { slot, place, value, text: texts[0] ?? "" }
        : { slot, place, value: texts.join(" / "), text: texts.join(" / ") };
    return [{ older, cell: cells.length === 1 ? first.cell : null }];
  });
}
