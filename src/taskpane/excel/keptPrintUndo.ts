import { createKeptList, type KeptList } from "../../app/keptList";
import type { PrintUndo } from "../../core/workbook/printUndo";

/** Forms whose workbooks show a print set alone, kept by this browser until that is brought back. */
export function createKeptPrintUndo(storage: () => Storage): KeptList<PrintUndo> {
  return createKeptList(storage, { name: "pmqa-print", most: 20, isKept: isPrintUndo });
}

function isPrintUndo(value: unknown): value is PrintUndo {
  if (typeof value !== "object" || value === null) return false;
  const { sheets, activeSheet } = value as Partial<Record<keyof PrintUndo, unknown>>;
  return isReference(activeSheet) && Array.isArray(sheets) && sheets.every(isSheetBefore);
}

function isSheetBefore(value: unknown): boolean {
  if (!isReference(value)) return false;
  const { shownRows } = value as { readonly shownRows?: unknown };
  return Array.isArray(shownRows) && shownRows.every((row) => Number.isInteger(row));
}

function isReference(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, name } = value as { readonly id?: unknown; readonly name?: unknown };
  return typeof id === "string" && typeof name === "string";
}
