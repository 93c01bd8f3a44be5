import { type Problem, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import type { Box } from "../../core/workbook/address";
import type { LiveWorkbookHost, WorkbookChange } from "../../core/workbook/host";
import type { WorkbookPatch } from "../../core/workbook/patch";
import type { Snapshot } from "../../core/workbook/snapshot";
import { attempt, isRefusedWhole } from "./attempt";
import { type CreateOptions, createWorkbook } from "./createWorkbook";
import { createPrinting } from "./createPrinting";
import { findRefusals } from "./findRefusals";
import { listWrites, type SheetWrite } from "./listWrites";
import type { Context, ExcelRun, ProtectionOptions } from "./officeTypes";
import { protectSheets } from "./protectSheets";
import { parseAreas } from "./parseAreas";
import { readChangedSheets } from "./readChangedSheets";
import { readWorkbook } from "./readWorkbook";
import { laterApi } from "./requiredApi";
import { selectCell } from "./selectCell";
import { type Guards, sendWrites } from "./sendWrites";
import type { SheetView } from "./sheetView";
import { snapshotSheet } from "./snapshotSheet";
import { watchWorkbook } from "./watchWorkbook";

/**
 * The workbook that is open in Excel, over Office.js. Reading takes two syncs, and one where no sheet was added since
 * the last time; writing one, by what was read before it. What fails outside comes back as a problem: cells that
 * the patch doesn't name stay as they are, a patch may be written in part, `last` only after all the rest.
 * An Excel older than its events is watched without a word. What formulas show after somebody's change is read again
 * with the whole workbook or sheet only.
 */
export function createExcelHost(run: ExcelRun, options: CreateOptions): LiveWorkbookHost {
  /** As last read; null where that no longer holds. */
  let view: readonly SheetView[] | null = null;
  /** Of the sheets that were read last, by id. */
  let names: ReadonlyMap<string, string> = new Map();
  let hasNewSheets = false;
  let written: ReadonlyMap<string, readonly Box[]> = new Map();
  /** Sheets that were opened for a write that failed, with what to protect them by. */
  const leftOpen = new Map<string, ProtectionOptions>();

  async function look(): Promise<Result<readonly SheetView[]>> {
    const read = await attempt(() => run((context) => readWorkbook(context, [...names.keys()])));
    return keep(read);
  }

  /** Only what was changed, where that is enough. */
  async function lookAt(changes: readonly WorkbookChange[]): Promise<Result<readonly SheetView[]>> {
    const before = view;
    if (before === null || changes.some(({ kind }) => kind === "sheets")) return look();
    const read = await attempt(() => run((context) => readChangedSheets(context, before, changes)));
    if (!read.ok) return keep(read);
    return read.value === null ? look() : keep(succeed(read.value));
  }

  function keep(read: Result<readonly SheetView[]>): Result<readonly SheetView[]> {
    view = read.ok ? read.value.map(withProtectionOwed) : null;
    if (view === null) return read;
    names = new Map(view.map(({ id, name }) => [id, name]));
    hasNewSheets = false;
    written = new Map();
    return succeed(view);
  }

  function withProtectionOwed(sheet: SheetView): SheetView {
    if (sheet.protection !== null) leftOpen.delete(sheet.id);
    return { ...sheet, protection: sheet.protection ?? leftOpen.get(sheet.id) ?? null };
  }

  async function write(writes: readonly SheetWrite[], guards: Guards): Promise<Result<null>> {
    const canSuspendScreen = options.isSupported(laterApi.suspendScreen);
    return sendGuarded(guards, (context, onSent) =>
      sendWrites(context, { writes, guards, canSuspendScreen, onSent }),
    );
  }

  /** Sends requests that open protected sheets; where they fail on the way, those are closed again. */
  async function sendGuarded(
    guards: Guards,
    send: (context: Context, onSent: () => void) => Promise<void>,
  ): Promise<Result<null>> {
    let requestsSent = 0;
    const sent = await attempt(() => run((context) => send(context, () => (requestsSent += 1))));
    if (sent.ok) {
      guards.forEach((_, id) => leftOpen.delete(id));
      return succeed(null);
    }
    if (requestsSent === 0 && sent.problems.every(isRefusedWhole)) return sent;
    guards.forEach((protection, id) => leftOpen.set(id, protection));
    return fail([...sent.problems, ...(await closeLeftOpen())]);
  }

  /** Protects again what a failed write has left open; a warning where that fails too: the next write will. */
  async function closeLeftOpen(): Promise<readonly Problem[]> {
    if (leftOpen.size === 0) return [];
    const closed = await attempt(() => run((context) => protectSheets(context, leftOpen)));
    if (!closed.ok) return [problem("excel/left-open")];
    leftOpen.clear();
    return [];
  }

  return {
    capabilities: { name: "excel", recalculates: true, canUndo: false, isShared: true },
    read: async () => snapshotOf(await look()),
    readChanges: async (changes) => snapshotOf(await lookAt(changes)),
    watch: async (listener) =>
      options.isSupported(laterApi.events)
        ? watchWorkbook(run, listener, {
            names: () => names,
            hasNewSheets: () => hasNewSheets,
            written: () => written,
          })
        : succeed(() => Promise.resolve()),
    select: async (place) => {
      // By its id a sheet is found though somebody has renamed it.
      const [id = place.sheet] = [...names].find(([, name]) => name === place.sheet) ?? [];
      const selected = await attempt(() => run((context) => selectCell(context, id, place)));
      return selected.ok ? succeed(null) : selected;
    },
    create: async (blueprint) => {
      hasNewSheets = true;
      const created = await createWorkbook(run, blueprint, options);
      view = null;
      hasNewSheets = created.ok && !created.problems.some(isElsewhere);
      return created;
    },
    apply: async (patch: WorkbookPatch) => {
      const looked = view === null ? await look() : succeed(view);
      if (!looked.ok) return looked;
      const refusals = findRefusals(patch, looked.value);
      if (refusals.length > 0) return fail(refusals);
      const writes = listWrites(patch, looked.value, options.isSupported(laterApi.pageFooter));
      if (writes.length === 0) return succeed(null);
      // Formats and protection may be others from here on.
      view = null;
      written = boxesOf(writes);
      return write(writes, guardsOf(writes, looked.value));
    },
    ...createPrinting({ run, canSetAreas: options.isSupported(laterApi.printAreas), sendGuarded }),
  };
}

/** The protected sheets among those that are written. */
function guardsOf(writes: readonly SheetWrite[], view: readonly SheetView[]): Guards {
  const written = new Set(writes.map(({ sheetId }) => sheetId));
  return new Map(
    view.flatMap(({ id, protection }): readonly [string, ProtectionOptions][] =>
      protection !== null && written.has(id) ? [[id, protection]] : [],
    ),
  );
}

function isElsewhere({ code }: Problem): boolean {
  return code === "excel/opened-in-new-window";
}

function snapshotOf(looked: Result<readonly SheetView[]>): Result<Snapshot> {
  return looked.ok ? succeed({ sheets: looked.value.map(snapshotSheet) }) : looked;
}

function boxesOf(writes: readonly SheetWrite[]): ReadonlyMap<string, readonly Box[]> {
  const boxes = new Map<string, Box[]>();
  for (const write of writes) {
    if (write.kind !== "cells") continue;
    const listed = boxes.get(write.sheetId) ?? [];
    listed.push(...(parseAreas(write.address) ?? []));
    boxes.set(write.sheetId, listed);
  }
  return boxes;
}
