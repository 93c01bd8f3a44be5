import { type Result, succeed } from "../../core/result";
import type { Box } from "../../core/workbook/address";
import type { WorkbookChange, WorkbookListener } from "../../core/workbook/host";
import { attempt } from "./attempt";
import type { ExcelRun } from "./officeTypes";
import { parseAreas } from "./parseAreas";
import { type ExcelEvents, registerEvents } from "./registerEvents";

/** What the host knows of the workbook while it is watched. */
export interface Watched {
  /** Names of the sheets that were read, by id. */
  readonly names: () => ReadonlyMap<string, string>;
  /** True where the host itself has put sheets in place of others and hasn't read them yet. */
  readonly hasNewSheets: () => boolean;
  /** What the host has written since it read last, by sheet. */
  readonly written: () => ReadonlyMap<string, readonly Box[]>;
}

/** Tells a listener of what people do in the workbook, and of nothing that the host did, until what comes back is called. */
export async function watchWorkbook(
  run: ExcelRun,
  listener: WorkbookListener,
  watched: Watched,
): Promise<Result<() => Promise<void>>> {
  let isWatching = true;
  const events = eventsFor(listener, watched, () => isWatching);
  const registered = await attempt(() =>
    run(async (context) => {
      const handles = registerEvents(context, events);
      await context.sync();
      return handles;
    }),
  );
  if (!registered.ok) return registered;
  return succeed(async () => {
    isWatching = false;
    const handles = registered.value;
    handles.forEach((handle) => handle.remove());
    // Where Excel is gone there is nothing left to end.
    await attempt(async () => handles[0]?.context.sync());
  });
}

function eventsFor(
  listener: WorkbookListener,
  { names, hasNewSheets, written }: Watched,
  isWatching: () => boolean,
): ExcelEvents {
  const tell = (change: WorkbookChange) => {
    if (isWatching() && !hasNewSheets()) listener.onChange(change);
  };
  return {
    onChanged: (change, isOwn) => {
      // The ribbon's commands are this add-in too, by another host.
      if (isOwn === false || !isWithin(change, written())) tell(change);
    },
    // Sheets that were read already, or were gone by then, are no news.
    onAdded: (id) => {
      if (!names().has(id)) tell({ kind: "sheets" });
    },
    onDeleted: (id) => {
      if (names().has(id)) tell({ kind: "sheets" });
    },
    onSelected: (id, address) => {
      const sheet = names().get(id);
      const [area] = parseAreas(address) ?? [];
      if (!isWatching() || sheet === undefined || area === undefined) return;
      listener.onSelect({ sheet, row: area.top, column: area.left });
    },
  };
}

/** True for a change of nothing but cells that were written. */
function isWithin(change: WorkbookChange, written: ReadonlyMap<string, readonly Box[]>): boolean {
  if (change.kind !== "cells") return false;
  const boxes = written.get(change.sheetId) ?? [];
  const areas = parseAreas(change.address) ?? [];
  return areas.length > 0 && areas.every((area) => boxes.some((box) => contains(box, area)));
}

function contains(box: Box, { top, left, bottom, right }: Box): boolean {
  return top >= box.top && bottom <= box.bottom && left >= box.left && right <= box.right;
}
