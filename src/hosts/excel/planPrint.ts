import { boxA1 } from "../../core/workbook/address";
import type { ArrangedSheet, PrintArrangement } from "../../core/workbook/printArrangement";
import type { PrintUndo, SheetBeforePrint, SheetReference } from "../../core/workbook/printUndo";
import type { PrintChange, SheetPrintChange } from "./sendPrintChange";
import type { PrintView, SheetForPrint, SheetHead } from "./readForPrint";

/** What to change so that a workbook prints just this, and what brings it back. */
export interface PrintPlan {
  readonly change: PrintChange;
  readonly undo: PrintUndo;
}

/**
 * Shows the sheets of an arrangement, hides all others but those that nobody sees anyway, and goes to the first.
 * Throws for an arrangement that names no sheet: a workbook always shows one.
 */
export function planPrint({ sheets }: PrintArrangement, view: PrintView): PrintPlan {
  const arrangements = new Map(sheets.map((each) => [each.sheet, each]));
  const first = view.sheets.find(({ name }) => name === sheets[0]?.sheet);
  const active = view.sheets.find(({ id }) => id === view.activeSheetId);
  if (first === undefined || active === undefined) throw new Error("no sheet to go to");
  const changes = view.sheets.flatMap((sheet) => {
    const arrangement = arrangements.get(sheet.name);
    const before = view.arranged.get(sheet.name);
    return arrangement && before ? arrangeSheet(sheet, arrangement, before) : hideSheet(sheet);
  });
  return {
    change: { sheets: changes.map(({ change }) => change), activeSheetId: first.id },
    undo: { sheets: changes.map(({ undo }) => undo), activeSheet: referenceOf(active) },
  };
}

/** What brings back the sheets that are still there, each found by its id, or by its name where ids have changed. */
export function planUndo({ sheets, activeSheet }: PrintUndo, view: PrintView): PrintChange {
  const find = ({ id, name }: SheetReference): SheetHead | undefined =>
    view.sheets.find((sheet) => sheet.id === id) ?? view.sheets.find((sheet) => sheet.name === name);
  const changes = sheets.flatMap((before): readonly SheetPrintChange[] => {
    const sheet = find(before);
    // One that somebody has put out of everybody's sight since is left there.
    return sheet === undefined || sheet.visibility === "very-hidden" ? [] : [undoSheet(sheet, before)];
  });
  const active = find(activeSheet);
  const visibility = changes.find(({ sheetId }) => sheetId === active?.id)?.visibility ?? active?.visibility;
  return { sheets: changes, activeSheetId: active && visibility === "visible" ? active.id : null };
}

interface SheetPlan {
  readonly change: SheetPrintChange;
  readonly undo: SheetBeforePrint;
}

function hideSheet(sheet: SheetHead): readonly SheetPlan[] {
  if (sheet.visibility !== "visible") return [];
  return [
    {
      change: { sheetId: sheet.id, visibility: "hidden", rows: [], hidesRows: true },
      undo: { ...referenceOf(sheet), visibility: "visible", shownRows: [] },
    },
  ];
}

function arrangeSheet(
  sheet: SheetHead,
  { area, titleRows }: ArrangedSheet,
  { shownRows, areas }: SheetForPrint,
): readonly SheetPlan[] {
  const isArea = area !== null && areas !== null;
  const isTitle = titleRows !== null && areas !== null;
  return [
    {
      change: {
        sheetId: sheet.id,
        ...(sheet.visibility === "visible" ? {} : { visibility: "visible" }),
        rows: shownRows,
        hidesRows: true,
        ...(isArea ? { area: boxA1(area) } : {}),
        ...(isTitle ? { titleRows: `${titleRows.top}:${titleRows.bottom}` } : {}),
      },
      undo: {
        ...referenceOf(sheet),
        ...(sheet.visibility === "visible" ? {} : { visibility: "hidden" }),
        shownRows,
        ...(isArea ? { area: areas.area } : {}),
        ...(isTitle ? { titleRows: areas.titleRows } : {}),
      },
    },
  ];
}

function undoSheet(
  { id, visibility: now }: SheetHead,
  { visibility, shownRows, area, titleRows }: SheetBeforePrint,
): SheetPrintChange {
  return {
    sheetId: id,
    ...(visibility === undefined || visibility === now ? {} : { visibility }),
    rows: shownRows,
    hidesRows: false,
    ...(area === undefined ? {} : { area }),
    ...(titleRows === undefined ? {} : { titleRows }),
  };
}

function referenceOf({ id, name }: SheetHead): SheetReference {
  return { id, name };
}
