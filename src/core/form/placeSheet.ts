import type { Box } from "../workbook/address";
import type { BlueprintCell, BlueprintRow, BlueprintSheet, CellValue } from "../workbook/blueprint";
import { rowHeightPt } from "../workbook/text/rowHeight";
import { cellKeyText, keyColumn, sheetMark, type ColumnKey } from "./keys";
import { keyRow, rowsOf } from "./mapSheet";
import { placeChart } from "./placeChart";
import { placeFormat, placePrint, placeTable, placeValidation } from "./placeRules";
import { rowCells } from "./rowCells";
import { createAddressRefs, type FindSheet } from "./refs";
import { fixedTexts, lineHeightPt } from "./rowTexts";
import type { CellDraft, RowDraft, SheetDraft } from "./sheetDraft";

/**
 * A draft with addresses: key row and key column added, formulas written, heights made to fit their text.
 * `figures` holds what each live formula shows, by cell key; a formula without one is a bug and throws.
 */
export function placeSheet(
  draft: SheetDraft,
  findSheet: FindSheet,
  figures: ReadonlyMap<string, CellValue>,
): BlueprintSheet {
  const map = findSheet(draft.key);
  const rows = rowsOf(draft);
  const columnOf = (key: ColumnKey): number => {
    const column = map.columns.get(key);
    if (column === undefined) throw new Error(`sheet ${draft.key} has no column ${key}`);
    return column;
  };
  const placed = rows.map((row, index): BlueprintRow => {
    const number = keyRow + 1 + index;
    const cells = rowCells(row)
      .flatMap(([column, cell]) => [
        placeCell(draft, row, column, cell, number, findSheet, figures),
        ...mergedCells(cell, columnOf(column), columnOf),
      ])
      .sort((a, b) => a.column - b.column);
    const keyCell: readonly BlueprintCell[] =
      row.key === undefined ? [] : [{ column: columnOf(keyColumn), value: row.key, style: "key" }];
    return {
      row: number,
      heightPt: rowHeightPt(fixedTexts(draft, row), row.leastHeightPt ?? lineHeightPt),
      ...(row.isHidden === true ? { isHidden: true } : {}),
      cells: [...keyCell, ...cells],
    };
  });
  const visible = draft.columns.flatMap((column, index) => (column.isHidden === true ? [] : [index + 1]));
  const lastRow = keyRow + rows.length;
  const area: Box = {
    top: keyRow + 1,
    left: Math.min(...visible),
    bottom: lastRow,
    right: Math.max(...visible),
  };
  const headBottom = keyRow + draft.head.length;
  return {
    key: draft.key,
    name: draft.name,
    visibility: draft.visibility ?? "visible",
    ...(draft.tabColour === undefined ? {} : { tabColour: draft.tabColour }),
    columns: draft.columns.map(({ widthChars, isHidden }) => ({
      widthChars,
      ...(isHidden === true ? { isHidden } : {}),
    })),
    rows: [keyRowOf(draft), ...placed],
    defaultRowHeightPt: lineHeightPt,
    merges: rows.flatMap((row, index) => mergesOf(row, keyRow + 1 + index, columnOf)),
    ...(draft.head.length === 0
      ? {}
      : {
          freeze: {
            rows: headBottom,
            columns: draft.freezeColumns === undefined ? 0 : columnOf(draft.freezeColumns),
          },
        }),
    isProtected: draft.isProtected,
    validations: (draft.validations ?? []).map((each) => placeValidation(each, draft, map, findSheet)),
    conditionalFormats: (draft.formats ?? []).map((each) => placeFormat(each, map, findSheet)),
    tables: (draft.tables ?? []).map((each) => placeTable(each, draft, map, columnOf)),
    ...(draft.charts === undefined
      ? {}
      : { charts: draft.charts.map((each) => placeChart(each, map, placed)) }),
    ...(draft.print === undefined ? {} : { print: placePrint(draft, draft.print, area, placed) }),
  };
}

function keyRowOf(draft: SheetDraft): BlueprintRow {
  const cells = draft.columns.map((column, index): BlueprintCell => ({
    column: index + 1,
    value: column.key === keyColumn ? sheetMark(draft.key) : column.key,
    style: "key",
  }));
  return { row: keyRow, heightPt: 12, isHidden: true, cells };
}

function placeCell(
  draft: SheetDraft,
  row: RowDraft,
  column: ColumnKey,
  cell: CellDraft,
  number: number,
  findSheet: FindSheet,
  figures: ReadonlyMap<string, CellValue>,
): BlueprintCell {
  const map = findSheet(draft.key);
  const at = map.columns.get(column);
  if (at === undefined) throw new Error(`sheet ${draft.key} has no column ${column}`);
  if (cell.formula === undefined) return { column: at, value: cell.value ?? null, style: cell.style };
  if (row.key === undefined) throw new Error(`a formula in sheet ${draft.key} stands in a row without a key`);
  const key = cellKeyText({ sheet: draft.key, row: row.key, column });
  const value = figures.get(key);
  if (value === undefined) throw new Error(`no figure for the formula of ${key}`);
  return {
    column: at,
    value,
    formula: cell.formula(createAddressRefs(map, number, findSheet)),
    style: cell.style,
    ...(cell.suffix === undefined ? {} : { suffix: cell.suffix }),
  };
}

/** The empty cells under a merged block: they carry its look, so that its borders close. */
function mergedCells(
  cell: CellDraft,
  from: number,
  columnOf: (key: ColumnKey) => number,
): readonly BlueprintCell[] {
  const to = cell.mergeTo === undefined ? from : columnOf(cell.mergeTo);
  return Array.from({ length: to - from }, (_, offset) => ({
    column: from + 1 + offset,
    value: null,
    style: cell.style,
  }));
}

function mergesOf(row: RowDraft, number: number, columnOf: (key: ColumnKey) => number): readonly Box[] {
  return rowCells(row).flatMap(([column, { mergeTo }]) =>
    mergeTo === undefined
      ? []
      : [{ top: number, left: columnOf(column), bottom: number, right: columnOf(mergeTo) }],
  );
}
