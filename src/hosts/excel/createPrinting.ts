import { type Problem, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import type { LiveWorkbookHost } from "../../core/workbook/host";
import type { PrintArrangement } from "../../core/workbook/printArrangement";
import type { PrintUndo } from "../../core/workbook/printUndo";
import { attempt, isRefusedWhole } from "./attempt";
import type { Context, ExcelRun, ProtectionOptions } from "./officeTypes";
import { planPrint, planUndo } from "./planPrint";
import { type PrintView, readForPrint } from "./readForPrint";
import { type PrintChange, sendPrintChange } from "./sendPrintChange";
import type { Guards } from "./sendWrites";

/** The Excel that printing is arranged in, and how requests are sent to it. */
export interface PrintingSetting {
  readonly run: ExcelRun;
  readonly canSetAreas: boolean;
  /** Sends one request that opens protected sheets, and closes them where it fails. */
  readonly sendGuarded: (guards: Guards, send: (context: Context) => Promise<void>) => Promise<Result<null>>;
}

/**
 * Arranges the open workbook so that printing all of it prints just a set of sheets, and brings it back. Two syncs
 * each. What fails half-way is brought back at once, or else told by excel/print-left.
 */
export function createPrinting({
  run,
  canSetAreas,
  sendGuarded,
}: PrintingSetting): Pick<LiveWorkbookHost, "arrangePrint" | "undoPrint"> {
  const look = (arrangement: PrintArrangement) =>
    attempt(() => run((context) => readForPrint(context, arrangement, canSetAreas)));

  async function change(planned: PrintChange, view: PrintView): Promise<Result<null>> {
    if (view.isStructureProtected && planned.sheets.some(({ visibility }) => visibility !== undefined)) {
      return fail([problem("excel/structure-protected")]);
    }
    const guards = guardsOf(planned, view);
    return sendGuarded(guards, (context) =>
      sendPrintChange(context, { change: planned, guards, canSetAreas }),
    );
  }

  /** Brings back what was changed before Excel stopped; true where nothing of it is left. */
  async function takeBack(arrangement: PrintArrangement, undo: PrintUndo): Promise<boolean> {
    const looked = await look(arrangement);
    if (!looked.ok) return false;
    const isUnchanged =
      findMissing(arrangement, looked.value).length === 0 &&
      JSON.stringify(planPrint(arrangement, looked.value).undo) === JSON.stringify(undo);
    return isUnchanged || (await change(planUndo(undo, looked.value), looked.value)).ok;
  }

  return {
    arrangePrint: async (arrangement) => {
      const looked = await look(arrangement);
      if (!looked.ok) return looked;
      const missing = findMissing(arrangement, looked.value);
      if (missing.length > 0) return fail(missing);
      const plan = planPrint(arrangement, looked.value);
      const changed = await change(plan.change, looked.value);
      if (changed.ok) return succeed(plan.undo);
      if (changed.problems.every(isNothingDone)) return changed;
      const isBack = await takeBack(arrangement, plan.undo);
      return isBack ? changed : fail([...changed.problems, problem("excel/print-left")]);
    },
    undoPrint: async (undo) => {
      const looked = await look({ sheets: [] });
      return looked.ok ? change(planUndo(undo, looked.value), looked.value) : looked;
    },
  };
}

function isNothingDone(each: Problem): boolean {
  return isRefusedWhole(each) || each.code === "excel/structure-protected";
}

/** A sheet that nobody sees counts as missing: it isn't for paper. */
function findMissing({ sheets }: PrintArrangement, view: PrintView): readonly Problem[] {
  const seen = new Set(
    view.sheets.filter(({ visibility }) => visibility !== "very-hidden").map(({ name }) => name),
  );
  return sheets
    .filter(({ sheet }) => !seen.has(sheet))
    .map(({ sheet }) => problem("file/sheet-missing", { sheet }));
}

/** The protected sheets of which more changes than whether they are seen. */
function guardsOf({ sheets }: PrintChange, view: PrintView): Guards {
  const changed = new Set(
    sheets
      .filter(({ rows, area, titleRows }) => rows.length > 0 || area !== undefined || titleRows !== undefined)
      .map(({ sheetId }) => sheetId),
  );
  return new Map(
    view.sheets.flatMap(({ id, protection }): readonly [string, ProtectionOptions][] =>
      protection !== null && changed.has(id) ? [[id, protection]] : [],
    ),
  );
}
