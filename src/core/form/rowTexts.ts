import { mergedWidthChars } from "../workbook/columnWidth";
import { styleNamed } from "../workbook/styles";
import type { WrappedText } from "../workbook/text/rowHeight";
import type { ColumnKey } from "./keys";
import { rowCells } from "./rowCells";
import type { CellDraft, RowDraft, SheetDraft } from "./sheetDraft";

/** Default height of a row of one line at 16 points. */
export const lineHeightPt = 25;

/** Texts of a row as it is issued, each with the room it has. */
export function fixedTexts(draft: SheetDraft, row: RowDraft): readonly WrappedText[] {
  return rowTexts(
    draft,
    row,
    (_, cell) => cell.longestText ?? (typeof cell.value === "string" ? cell.value : ""),
  );
}

/** The texts of a row's cells, as `textOf` has them, each with the room it has; empty ones left out. */
export function rowTexts(
  draft: SheetDraft,
  row: RowDraft,
  textOf: (column: ColumnKey, cell: CellDraft) => string,
): readonly WrappedText[] {
  return rowCells(row).flatMap(([column, cell]) => {
    const text = textOf(column, cell);
    if (text === "") return [];
    return [
      { text, style: styleNamed(cell.style), widthChars: roomChars(draft, column, cell.mergeTo ?? column) },
    ];
  });
}

/** Width of a run of columns without the hidden ones, in the characters of a single column. */
function roomChars({ columns }: SheetDraft, from: ColumnKey, to: ColumnKey): number {
  const place = (key: ColumnKey) => columns.findIndex((column) => column.key === key);
  const seen = columns.slice(place(from), place(to) + 1).filter(({ isHidden }) => isHidden !== true);
  return mergedWidthChars(seen.map(({ widthChars }) => widthChars));
}
