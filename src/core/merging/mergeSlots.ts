import { cellKeyText, sheetKeys } from "../form/keys";
import type { Slot } from "../form/slots";
import { cellText } from "../reading/cellText";
import { a1 } from "../workbook/address";
import { isFigurePart } from "../form/slots";
import { createCellReader, type FigureUnits, type MergeSetting } from "./cellMeaning";
import type { MergeChoices } from "./mergeChoices";
import type { OpenedSource } from "./openedSource";
import {
  settleValues,
  type Candidate,
  type Conflict,
  type MergedCell,
  type MergedEntry,
} from "./settleValues";
import type { SourceCell } from "./sourceCells";

/** Entries by the text of their cells' keys, in the order of the slots, and what contradicts. */
export interface MergedSlots {
  readonly entries: ReadonlyMap<string, MergedEntry>;
  readonly conflicts: readonly Conflict[];
}

/** What the sources say, cell by cell of the merged form. */
export function mergeSlots(
  slots: readonly Slot[],
  sources: readonly OpenedSource[],
  setting: MergeSetting,
  choices: MergeChoices,
): MergedSlots {
  const read = createCellReader(setting);
  const entries = new Map<string, MergedEntry>();
  const conflicts: Conflict[] = [];
  const units = createUnits(slots, sources);
  const isOneUnit = areAlike(sources.map(({ source }) => source.unit));

  function candidatesOf(slot: Slot, opened: OpenedSource): readonly Candidate[] {
    const key = cellKeyText(slot);
    const found = opened.cells.of(slot);
    const readingOf = (cell: SourceCell["cell"]) => read(slot, cell, units(slot, opened));
    if (found.length === 0)
      return opened.carried.open(key).map(({ cell, origin }) => ({ ...readingOf(cell), origins: [origin] }));
    return found.map(({ sheet, cell }) => {
      const reading = readingOf(cell);
      const { file, unit } = opened.source;
      const here = { file, unit, sheet, cell: a1(cell.row, cell.column), via: file };
      const earlier = opened.carried.origins(key, reading.text);
      return { ...reading, origins: earlier.length > 0 ? earlier : [here] };
    });
  }

  for (const slot of slots) {
    // Which unit filled in what is told with every value; a form of several has none of its own.
    if (isReportingUnit(slot) && !isOneUnit) continue;
    const candidates = sources.flatMap((opened) => candidatesOf(slot, opened));
    const { entry, conflict } = settleValues(cellOf(slot), candidates, choices);
    if (entry !== null) entries.set(entry.cell.key, entry);
    if (conflict !== null) conflicts.push(conflict);
  }
  return { entries, conflicts };
}

/** A slot as choices and lists know it; the sheet of a category is named after it. */
export function cellOf(slot: Slot): MergedCell {
  const key = cellKeyText(slot);
  const isNamed = [sheetKeys.cover, sheetKeys.profile, sheetKeys.digest].some((each) => each === slot.sheet);
  return { key, rows: [slot.row], group: isNamed ? slot.sheet : slot.sheet.slice(1), column: slot.column };
}

function isReportingUnit({ field }: Slot): boolean {
  return field.kind === "identity" && field.name === "reportingUnit";
}

function areAlike(texts: readonly string[]): boolean {
  const [first = ""] = texts;
  return texts.every((text) => text.trim() === first.trim());
}

/** The units that figures are read by: a row's own, else the one that all other sources name for it. */
function createUnits(
  slots: readonly Slot[],
  sources: readonly OpenedSource[],
): (slot: Slot, opened: OpenedSource) => FigureUnits {
  const unitSlots = new Map(
    slots.flatMap((slot) =>
      slot.field.kind === "indicator" && slot.field.part === "unit"
        ? [[slot.field.indicator, slot] as const]
        : [],
    ),
  );
  const unitOf = (indicator: string, { cells }: OpenedSource): string => {
    const slot = unitSlots.get(indicator);
    const [found] = slot === undefined ? [] : cells.of(slot);
    return found === undefined ? "" : cellText(found.cell).trim();
  };
  return ({ field }, opened) => {
    if (field.kind !== "indicator" || !isFigurePart(field.part)) return { read: "", merged: "" };
    const named = sources.map((each) => unitOf(field.indicator, each)).filter((unit) => unit !== "");
    const merged = areAlike(named) ? (named[0] ?? "") : "";
    return { read: unitOf(field.indicator, opened) || merged, merged };
  };
}
