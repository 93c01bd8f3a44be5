import { type Box, boxA1 } from "../../core/workbook/address";
import type { WorkbookChange } from "../../core/workbook/host";
import type { Context, Range } from "./officeTypes";
import { parseAreas } from "./parseAreas";
import { patchUsedCells } from "./patchUsedCells";
import { headOf, sheetLoad } from "./readWorkbook";
import type { SheetView, UsedCells } from "./sheetView";
import { queueUsedRange, usedCellsOf } from "./usedRange";

/**
 * The workbook's sheets as they are after changes within sheets, by the view of before. One sync, in which only what
 * was changed is read. Null where there is a sheet by now that the view hasn't.
 */
export async function readChangedSheets(
  context: Context,
  view: readonly SheetView[],
  changes: readonly WorkbookChange[],
): Promise<readonly SheetView[] | null> {
  const { worksheets } = context.workbook;
  worksheets.load(sheetLoad);
  const before = new Map(view.map((sheet) => [sheet.id, sheet.used]));
  const read = new Map(
    [...listParts(changes)].flatMap(([id, parts]): readonly [string, readonly QueuedPart[]][] => {
      if (!before.has(id)) return [];
      const sheet = worksheets.getItemOrNullObject(id);
      if (parts === "all") return [[id, [{ area: null, range: queueUsedRange(sheet) }]]];
      return [[id, parts.map((area) => ({ area, range: queueUsedRange(sheet.getRange(boxA1(area))) }))]];
    }),
  );
  await context.sync();
  if (worksheets.items.some(({ id }) => !before.has(id))) return null;
  return worksheets.items.map((sheet) => ({
    ...headOf(sheet),
    used: usedNow(before.get(sheet.id) ?? null, read.get(sheet.id) ?? []),
  }));
}

/** A part of a sheet that is read; null for all of it. */
interface QueuedPart {
  readonly area: Box | null;
  readonly range: Range;
}

function usedNow(before: UsedCells | null, parts: readonly QueuedPart[]): UsedCells | null {
  const whole = parts.find(({ area }) => area === null);
  if (whole !== undefined) return usedCellsOf(whole.range);
  const areas = parts.flatMap(({ area, range }) =>
    area === null ? [] : [{ area, used: usedCellsOf(range) }],
  );
  return patchUsedCells(before, areas);
}

/** Each range costs a request some room; a sheet with more changes is read as a whole. */
const mostAreas = 40;

function listParts(changes: readonly WorkbookChange[]): ReadonlyMap<string, readonly Box[] | "all"> {
  const parts = new Map<string, ReadonlyMap<string, Box> | "all">();
  for (const change of changes) {
    if (change.kind === "sheets") continue;
    const areas = change.kind === "cells" ? parseAreas(change.address) : null;
    const known = parts.get(change.sheetId) ?? new Map<string, Box>();
    if (areas === null || known === "all") {
      parts.set(change.sheetId, "all");
    } else {
      const all = new Map([...known, ...areas.map((area): [string, Box] => [boxA1(area), area])]);
      parts.set(change.sheetId, all.size > mostAreas ? "all" : all);
    }
  }
  return new Map([...parts].map(([id, areas]) => [id, areas === "all" ? areas : [...areas.values()]]));
}
