import type { Criteria } from "../criteria/schema";
import type { FormSlots, Slot } from "../form/slots";
import { createAnswerLexicon } from "../reading/answerLexicon";
import { cellText, isBlankCell } from "../reading/cellText";
import { listFormKeys } from "../reading/formKeys";
import { findHeldCells, type HeldCell } from "../reading/heldCells";
import { locateSheets } from "../reading/locateSheets";
import { createMeaningOf } from "../reading/meaningOfCell";
import { orderCopies } from "../reading/orderCopies";
import { settleCells } from "../reading/settleCells";
import type { SheetCell } from "../workbook/address";
import type { FormatClass, Snapshot } from "../workbook/snapshot";

/** A place of a cell that people fill, and how it shows numbers. */
export interface SlotPlace extends SheetCell {
  readonly format: FormatClass;
}

/** What stands in the cells that people fill, and where these stand. */
export interface SlotCells {
  /** What a cell says; of places that contradict each other, what all of them say. Empty for a blank. */
  saysOf(slot: Slot): string;
  /** Every place of a cell, also in copies; none where its row or column is gone. */
  placesOf(slot: Slot): readonly SlotPlace[];
  /** The places that count: those that are filled, so that no copy is left to contradict; else the first. */
  countingPlacesOf(slot: Slot): readonly SlotPlace[];
}

/** The cells of a form that people fill, found in its workbook by their keys. */
export function holdSlots(criteria: Criteria, form: FormSlots, snapshot: Snapshot): SlotCells {
  const keys = listFormKeys(form);
  const held = findHeldCells(orderCopies(locateSheets(snapshot, keys)), keys);
  const settled = settleCells(form.slots, held, createMeaningOf(createAnswerLexicon(criteria.responses)));
  return {
    saysOf(slot) {
      const { cell, conflict } = settled.of(slot);
      return conflict ?? cellText(cell).trim();
    },
    placesOf: (slot) => held.find(slot).map(slotPlace),
    countingPlacesOf(slot) {
      const places = held.find(slot);
      const filled = places.filter(({ cell }) => !isBlankCell(cell));
      return (filled.length > 0 ? filled : places.slice(0, 1)).map(slotPlace);
    },
  };
}

function slotPlace({ copy, row, column, cell }: HeldCell): SlotPlace {
  return { sheet: copy.grid.name, row, column, format: cell?.format ?? "general" };
}
