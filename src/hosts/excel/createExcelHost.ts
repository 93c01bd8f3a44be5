import { type Problem, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import type { WorkbookHost } from "../../core/workbook/host";
import type { WorkbookPatch } from "../../core/workbook/patch";
import { attempt, isRefusedWhole } from "./attempt";
import { type CreateOptions, createWorkbook } from "./createWorkbook";
import { findRefusals } from "./findRefusals";
import { listWrites, type SheetWrite } from "./listWrites";
import type { ExcelRun, ProtectionOptions } from "./officeTypes";
import { protectSheets } from "./protectSheets";
import { readWorkbook } from "./readWorkbook";
import { laterApi } from "./requiredApi";
import { type Guards, sendWrites } from "./sendWrites";
import type { SheetView } from "./sheetView";
import { snapshotSheet } from "./snapshotSheet";

/**
 * The workbook that is open in Excel, over Office.js. Reading takes two syncs, and one where no sheet was added since
 * the last time; writing one, by what was read before it. What fails outside comes back as a problem: cells that
 * the patch doesn't name stay as they are, a patch may be written in part, `last` only after all the rest.
 */
export function createExcelHost(run: ExcelRun, options: CreateOptions): WorkbookHost {
  /** As last read; null where that no longer holds. */
  let view: readonly SheetView[] | null = null;
  let knownIds: readonly string[] = [];
  /** Sheets that were opened for a write that failed, with what to protect them by. */
  const leftOpen = new Map<string, ProtectionOptions>();

  async function look(): Promise<Result<readonly SheetView[]>> {
    const read = await attempt(() => run((context) => readWorkbook(context, knownIds)));
    view = read.ok ? read.value.map(withProtectionOwed) : null;
    if (view === null) return read;
    knownIds = view.map(({ id }) => id);
    return succeed(view);
  }

  function withProtectionOwed(sheet: SheetView): SheetView {
    if (sheet.protection !== null) leftOpen.delete(sheet.id);
    return { ...sheet, protection: sheet.protection ?? leftOpen.get(sheet.id) ?? null };
  }

  async function write(writes: readonly SheetWrite[], guards: Guards): Promise<Result<null>> {
    let requestsSent = 0;
    const canSuspendScreen = options.isSupported(laterApi.suspendScreen);
    const onSent = () => (requestsSent += 1);
    const sent = await attempt(() =>
      run((context) => sendWrites(context, { writes, guards, canSuspendScreen, onSent })),
    );
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
    capabilities: { name: "excel", recalculates: true, canUndo: false },
    read: async () => {
      const looked = await look();
      return looked.ok ? succeed({ sheets: looked.value.map(snapshotSheet) }) : looked;
    },
    create: async (blueprint) => {
      const created = await createWorkbook(run, blueprint, options);
      view = null;
      return created;
    },
    apply: async (patch: WorkbookPatch) => {
      const looked = view === null ? await look() : succeed(view);
      if (!looked.ok) return looked;
      const refusals = findRefusals(patch, looked.value);
      if (refusals.length > 0) return fail(refusals);
      const writes = listWrites(patch, looked.value);
      if (writes.length === 0) return succeed(null);
      // Formats and protection may be others from here on.
      view = null;
      return write(writes, guardsOf(writes, looked.value));
    },
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
