import type { PatchCell, PatchRow } from "../../../core/workbook/patch";
import type { Edit } from "./applyEdits";
import { type CellSetting, changedCellElement, newCellElement } from "./editCell";
import type { RowPlace, SheetPlaces } from "./mapSheet";
import { asOpening, withAttributes } from "./tagText";

/** What a patch changes in one row; its cells stand in order. */
export interface RowChange {
  readonly row: number;
  readonly cells: readonly PatchCell[];
  readonly setting?: PatchRow;
}

/** Edits that change a stored row: the cells that the patch names, new ones in their place, height and visibility. */
export function changeRow(place: RowPlace, change: RowChange, setting: CellSetting): readonly Edit[] {
  const { element } = place;
  const stored = new Map(place.cells.map((cell) => [cell.column, cell]));
  const changed = change.cells.flatMap((patch): readonly Edit[] => {
    const cell = stored.get(patch.column);
    if (cell === undefined) return [];
    return [
      { start: cell.element.start, end: cell.element.end, text: changedCellElement(cell, patch, setting) },
    ];
  });
  const added = change.cells.flatMap((patch): readonly Edit[] => {
    const text = stored.has(patch.column) ? "" : newCellElement(patch, setting);
    if (text === "") return [];
    const start =
      place.cells.find(({ column }) => column > patch.column)?.element.start ?? element.contentEnd;
    return [{ start, end: start, text }];
  });
  const opening = openingOf(element.opening, change, added.length > 0);
  const { start, contentStart: end } = element;
  if (element.closesItself && added.length > 0) {
    const text = `${asOpening(opening)}${added.map((edit) => edit.text).join("")}</${setting.prefix}row>`;
    return [{ start, end, text }];
  }
  return [{ start, end, text: opening }, ...changed, ...added];
}

/** The element of a row that wasn't stored before; "" where the patch has nothing to store there. */
export function newRowElement(change: RowChange, setting: CellSetting): string {
  const cells = change.cells.map((patch) => newCellElement(patch, setting)).join("");
  if (cells === "" && change.setting === undefined) return "";
  const opening = openingOf(`<${setting.prefix}row r="${change.row}"/>`, change, false);
  return cells === "" ? opening : `${asOpening(opening)}${cells}</${setting.prefix}row>`;
}

/** Edits that put new rows, in order, before the first stored row below each of them. */
export function addRows(
  { data, rows }: SheetPlaces,
  added: readonly { readonly row: number; readonly text: string }[],
  prefix: string,
): readonly Edit[] {
  if (data.closesItself && added.length > 0) {
    const text = `${asOpening(data.opening)}${added.map((row) => row.text).join("")}</${prefix}sheetData>`;
    return [{ start: data.start, end: data.end, text }];
  }
  return added.map(({ row, text }) => {
    const start = rows.find((place) => place.row > row)?.element.start ?? data.contentEnd;
    return { start, end: start, text };
  });
}

function openingOf(opening: string, { setting }: RowChange, hasNewCells: boolean): string {
  const { heightPt, isHidden } = setting ?? {};
  return withAttributes(opening, {
    ...(heightPt === undefined ? {} : { ht: String(heightPt), customHeight: "1" }),
    ...(isHidden === undefined ? {} : { hidden: isHidden ? "1" : null }),
    // Only a hint to programs, and a wrong one once a cell stands outside it.
    ...(hasNewCells ? { spans: null } : {}),
  });
}
