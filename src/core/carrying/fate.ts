import type { CellKey } from "../form/keys";
import type { Slot } from "../form/slots";
import type { CellValue } from "../workbook/blueprint";
import type { KeepReason, MarkReason, ValueFate } from "./carried";
import type { OlderCell } from "./olderCells";

/** What becomes of some cells of the older form, and what is written into the newer one for them. */
export interface Outcome {
  readonly fates: readonly (readonly [OlderCell, ValueFate])[];
  readonly writes: readonly (readonly [CellKey, CellValue])[];
}

/** Cells that are carried into the same cells of the newer form, which hold one value for all of them. */
export function carryTo(cells: readonly OlderCell[], to: readonly Slot[], value: CellValue): Outcome {
  return {
    fates: cells.map((each) => [each, { kind: "carried", older: each.older, to: to.map(keysOf) }]),
    writes: to.map((slot) => [keysOf(slot), value]),
  };
}

/** Cells that a person must look at before the newer form's are filled. */
export function mark(cells: readonly OlderCell[], to: readonly Slot[], reason: MarkReason): Outcome {
  return {
    fates: cells.map((each) => [each, { kind: "marked", older: each.older, reason, to: to.map(keysOf) }]),
    writes: [],
  };
}

/** Cells that have no place in the newer form. */
export function keep(cells: readonly OlderCell[], reason: KeepReason): Outcome {
  return { fates: cells.map((each) => [each, { kind: "kept", older: each.older, reason }]), writes: [] };
}

/** Several outcomes as one. */
export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    fates: outcomes.flatMap(({ fates }) => fates),
    writes: outcomes.flatMap(({ writes }) => writes),
  };
}

function keysOf({ sheet, row, column }: Slot): CellKey {
  return { sheet, row, column };
}
