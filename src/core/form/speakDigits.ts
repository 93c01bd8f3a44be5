import type { LayoutContext } from "./layoutContext";
import type { CellDraft, RowDraft, SheetDraft } from "./sheetDraft";
import type { ColumnKey } from "./keys";
import { rowCells } from "./rowCells";

/** A cell whose whole text is a code that people or formulas match. */
const wholeCode = /^\d+(?:\.\w+)*$/;

/**
 * The draft with the figures in its texts in the form's digits: titles, heads and explanations. Texts that people
 * fill, texts whose change is noticed, and cells that hold a code alone stay as they are; so do sheets that nobody sees.
 */
export function speakDigits({ numerals, digits }: LayoutContext, draft: SheetDraft): SheetDraft {
  if (digits === undefined || draft.visibility !== undefined) return draft;

  function inCell(cell: CellDraft): CellDraft {
    const { value } = cell;
    const isSpoken = cell.field === undefined && cell.isIssued !== true;
    if (!isSpoken || typeof value !== "string" || wholeCode.test(value)) return cell;
    return { ...cell, value: numerals(value) };
  }
  const inRow = (row: RowDraft): RowDraft => ({
    ...row,
    cells: Object.fromEntries(
      rowCells(row).map(([column, cell]): [ColumnKey, CellDraft] => [column, inCell(cell)]),
    ),
  });
  return { ...draft, head: draft.head.map(inRow), body: draft.body.map(inRow) };
}
