import { mergeCells, mergeRows } from "../../core/workbook/mergeSheetPatches";
import { boxA1 } from "../../core/workbook/address";
import type { HeaderFooter } from "../../core/workbook/blueprint";
import type { PatchRow, SheetPatch, WorkbookPatch } from "../../core/workbook/patch";
import { bytesOf, groupIntoBlocks, type Placed } from "./cellBlocks";
import { type Entered, enteredValue } from "./enteredValue";
import { numberFormatAt, type SheetView } from "./sheetView";

/** One thing to write into one range of a sheet. */
export type RangeWrite = {
  /** Such as F7:H9, or 7:9 for rows. */
  readonly address: string;
} & (
  | { readonly kind: "cells"; readonly grid: readonly (readonly Entered[])[] }
  | { readonly kind: "formats"; readonly grid: readonly (readonly string[])[] }
  | { readonly kind: "rows"; readonly heightPt?: number; readonly isHidden?: boolean }
);

/** One thing to write into a sheet; `bytes` is what it adds to a request, generously. */
export type SheetWrite = { readonly sheetId: string; readonly bytes: number } & (
  RangeWrite | { readonly kind: "footer"; readonly footer: HeaderFooter }
);

/**
 * What a patch writes, in its order, `last` last; of a sheet first formats, then cells, then rows, then the footer,
 * where this Excel takes one. Formulas that the patch keeps are left out: Excel computes them. Every sheet of the
 * patch is in the view.
 */
export function listWrites(
  patch: WorkbookPatch,
  view: readonly SheetView[],
  canSetFooters: boolean,
): readonly SheetWrite[] {
  const byName = new Map(view.map((sheet) => [sheet.name, sheet]));
  return listPatches(patch).flatMap((each) => {
    const sheet = byName.get(each.sheet);
    if (sheet === undefined) throw new Error(`no sheet ${each.sheet}`);
    return [...listSheetWrites(each, sheet), ...(canSetFooters ? listFooters(each, sheet) : [])];
  });
}

/** A patch's sheets in the order of writing. */
export function listPatches({ sheets, last }: WorkbookPatch): readonly SheetPatch[] {
  return last === null ? sheets : [...sheets, last];
}

/** The range's path and the actions on it, beside what is written. */
const overheadBytes = 600;

function listSheetWrites(patch: SheetPatch, sheet: SheetView): readonly SheetWrite[] {
  const cells = mergeCells(patch.cells).filter(({ keepsFormula }) => keepsFormula !== true);
  const formats = cells.flatMap((cell): readonly Placed<string>[] => {
    const format = cell.formatOf === undefined ? null : numberFormatAt(sheet, cell.formatOf);
    return format === null ? [] : [{ row: cell.row, column: cell.column, entry: format }];
  });
  const entries = cells.map((cell) => ({ row: cell.row, column: cell.column, entry: enteredValue(cell) }));
  const sheetId = sheet.id;
  return [
    ...groupIntoBlocks(formats).map(({ box, grid, bytes }): SheetWrite => {
      return { kind: "formats", sheetId, address: boxA1(box), grid, bytes: bytes + overheadBytes };
    }),
    ...groupIntoBlocks(entries).map(({ box, grid, bytes }): SheetWrite => {
      return { kind: "cells", sheetId, address: boxA1(box), grid, bytes: bytes + overheadBytes };
    }),
    ...groupRows(patch.rows).map(({ top, bottom, said }): SheetWrite => {
      const bytes = bytesOf(said) + overheadBytes;
      return { kind: "rows", sheetId, address: `${top}:${bottom}`, ...said, bytes };
    }),
  ];
}

function listFooters({ footer }: SheetPatch, { id: sheetId }: SheetView): readonly SheetWrite[] {
  if (footer === undefined) return [];
  return [{ kind: "footer", sheetId, footer, bytes: bytesOf(footer) + overheadBytes }];
}

interface RowGroup {
  readonly top: number;
  readonly bottom: number;
  readonly said: Omit<PatchRow, "row">;
}

/** Rows that follow one another and of which the same is said. */
function groupRows(rows: readonly PatchRow[]): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  for (const { row, ...said } of [...mergeRows(rows)].sort((one, other) => one.row - other.row)) {
    const group = groups.at(-1);
    if (group && group.bottom === row - 1 && isSame(group.said, said)) {
      groups[groups.length - 1] = { ...group, bottom: row };
    } else if (Object.keys(said).length > 0) {
      groups.push({ top: row, bottom: row, said });
    }
  }
  return groups;
}

function isSame(one: Omit<PatchRow, "row">, other: Omit<PatchRow, "row">): boolean {
  return one.heightPt === other.heightPt && one.isHidden === other.isHidden;
}
