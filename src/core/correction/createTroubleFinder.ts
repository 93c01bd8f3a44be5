import type { Criteria } from "../criteria/schema";
import { cellKeyText } from "../form/keys";
import type { FormSlots, Slot } from "../form/slots";
import type { Problem } from "../problem";
import { placeText } from "../reading/sheetGrid";
import type { SlotCells } from "./holdSlots";

/** A cell that people fill, and the problem as far as it is about this cell. */
export interface Trouble {
  readonly slot: Slot;
  readonly problem: Problem;
}

/**
 * What finds the cells that a problem of a form is about; none where it isn't about cells that people fill. An
 * incomplete indicator is about each part that it lacks; a result far from its target about both, for either may be
 * the wrong one.
 */
export function createTroubleFinder(
  { results }: Criteria,
  { slots }: FormSlots,
  cells: SlotCells,
): (problem: Problem) => readonly Trouble[] {
  const byPlace = new Map<string, Slot>();
  for (const slot of slots)
    for (const { sheet, row, column } of cells.placesOf(slot))
      byPlace.set(placeText(sheet, row, column), slot);
  const parts = new Map(
    slots.flatMap((slot) =>
      slot.field.kind === "indicator"
        ? [[partKey(slot.field.indicator, slot.field.part), slot] as const]
        : [],
    ),
  );
  const partOf = (id: string, part: string) =>
    parts.get(partKey(id, part === "result" ? `year-${results.years - 1}` : part));

  return (problem) => {
    const { place, params } = problem;
    const own = byPlace.get(`${place.sheet ?? ""}!${place.cell ?? ""}`);
    const id = String(params.id ?? "");
    switch (problem.code) {
      case "reading/incomplete-indicator":
        return String(params.lacks)
          .split(",")
          .flatMap((part) => {
            const slot = partOf(id, part);
            return slot === undefined
              ? []
              : [{ slot, problem: { ...problem, params: { ...params, lacks: part } } }];
          });
      case "reading/hundredfold":
        return distinct([own, partOf(id, "target")]).map((slot) => ({ slot, problem }));
      default:
        return distinct([own]).map((slot) => ({ slot, problem }));
    }
  };
}

function partKey(indicator: string, part: string): string {
  return `${indicator} ${part}`;
}

function distinct(slots: readonly (Slot | undefined)[]): readonly Slot[] {
  return [
    ...new Map(slots.flatMap((slot) => (slot === undefined ? [] : [[cellKeyText(slot), slot]]))).values(),
  ];
}
