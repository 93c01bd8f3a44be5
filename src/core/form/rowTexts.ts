import { styleNamed } from "../workbook/styles";
import type { WrappedText } from "../workbook/text/rowHeight";
import type { CellDraft, RowDraft, SheetDraft } from "./sheetDraft";

/** Texts of a row as it is issued, each with the room it has. */
export function fixedTexts(draft: SheetDraft, row: RowDraft): readonly WrappedText[] {
  return rowTexts(draft, row, (_, cell) => (typeof cell.value === "string" ? cell.value : ""));
}

/** The texts of a row's cells, as `textOf` has them, each with the room it has; empty ones left out. */
export function rowTexts(
  draft: SheetDraft,
  row: RowDraft,
  textOf: (column: string, cell: CellDraft) => string,
): readonly WrappedText[] {
  return Object.entries(row.cells).flatMap(([column, cell]) => {
    const text = cell === undefined ? "" : textOf(column, cell);
    if (cell === undefined || text === "") return [];
    return [
      { text, style: styleNamed(cell.style), widthChars: roomChars(draft, column, cell.mergeTo ?? column) },
    ];
  });
}

/** Width of a run of columns without the hidden ones. */
function roomChars({ columns }: SheetDraft, from: string, to: string): number {
  const place = (key: string) => columns.findIndex((column) => column.key === key);
  return columns
    .slice(place(from), place(to) + 1)
    .reduce((sum, column) => sum + (column.isHidden === true ? 0 : column.widthChars), 0);
}
