import { type Problem, problem } from "../../core/problem";
import { a1 } from "../../core/workbook/address";
import type { SheetPatch, WorkbookPatch } from "../../core/workbook/patch";
import { listPatches } from "./listWrites";
import type { SheetView } from "./sheetView";

/** Why a patch can't be written: sheets that aren't there, and texts that no cell holds; empty where it can. */
export function findRefusals(patch: WorkbookPatch, view: readonly SheetView[]): readonly Problem[] {
  const names = new Set(view.map(({ name }) => name));
  const patches = listPatches(patch);
  return [
    ...patches
      .filter(({ sheet }) => !names.has(sheet))
      .map(({ sheet }) => problem("file/sheet-missing", { sheet })),
    ...patches.flatMap(findTextsTooLong),
  ];
}

/** What a cell of Excel holds at most, in UTF-16 units. */
const longestText = 32_767;

function findTextsTooLong({ sheet, cells }: SheetPatch): readonly Problem[] {
  return cells.flatMap(({ row, column, value }) => {
    const length = typeof value === "string" ? value.length : 0;
    return length > longestText
      ? [problem("file/text-too-long", { sheet, cell: a1(row, column) }, { length, longest: longestText })]
      : [];
  });
}
