import { cellKeyText } from "../form/keys";
import type { Slot } from "../form/slots";
import { createAnswerLexicon } from "../reading/answerLexicon";
import { isBlankCell } from "../reading/cellText";
import { listFormKeys } from "../reading/formKeys";
import { findHeldCells } from "../reading/heldCells";
import { locateSheets } from "../reading/locateSheets";
import { createMeaningOf } from "../reading/meaningOfCell";
import { orderCopies } from "../reading/orderCopies";
import type { Criteria } from "../criteria/schema";
import type { SnapshotCell } from "../workbook/snapshot";
import type { MergeSource } from "./mergeSource";

/** A filled cell of a source, and the sheet that it stands in. */
export interface SourceCell {
  readonly sheet: string;
  readonly cell: SnapshotCell;
}

/** What one source's workbook holds. */
export interface SourceCells {
  /**
   * The cells of a slot that say different things: none where it is blank or the source doesn't ask it, one as a rule,
   * several where a row, column or sheet was copied and the copies contradict each other.
   */
  of(slot: Slot): readonly SourceCell[];
  /** Names of the sheets that the form knows. */
  readonly sheetsOfForm: ReadonlySet<string>;
}

/** The filled cells of a source, found by their keys. */
export function findSourceCells(
  criteria: Criteria,
  { slots, snapshot }: Pick<MergeSource, "slots" | "snapshot">,
): SourceCells {
  const keys = listFormKeys(slots);
  const copies = orderCopies(locateSheets(snapshot, keys));
  const held = findHeldCells(copies, keys);
  const meaningOf = createMeaningOf(createAnswerLexicon(criteria.responses));
  const own = new Set(slots.slots.map(cellKeyText));
  return {
    sheetsOfForm: new Set(copies.map(({ grid }) => grid.name)),
    of(slot) {
      if (!own.has(cellKeyText(slot))) return [];
      const found = new Map<string, SourceCell>();
      for (const { copy, cell } of held.find(slot)) {
        if (cell === undefined || isBlankCell(cell)) continue;
        const meaning = meaningOf(slot, cell);
        if (!found.has(meaning)) found.set(meaning, { sheet: copy.grid.name, cell });
      }
      return [...found.values()];
    },
  };
}
