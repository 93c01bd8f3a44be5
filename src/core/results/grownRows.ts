import { cellKeyText, sheetKeys, type ColumnKey, type RowKey, type SheetKey } from "../form/keys";
import type { LayoutContext } from "../form/layoutContext";
import { layoutSheets } from "../form/layoutSheets";
import { fixedTexts, lineHeightPt, rowTexts } from "../form/rowTexts";
import type { RowDraft } from "../form/sheetDraft";
import { agencyLine } from "../form/sheetFrame";
import type { Submission } from "../reading/submission";
import { rowHeightPt } from "../workbook/text/rowHeight";
import type { ResultRow } from "./placeResults";

/**
 * Rows of the form that need more height than they were issued with, for what people wrote in them to stand whole. A
 * sheet's title row shows the agency's name, which is typed on the cover.
 */
export function grownRows(
  context: LayoutContext,
  submission: Pick<Submission, "cells">,
): readonly ResultRow[] {
  const textAt = (sheet: SheetKey, row: RowKey, column: ColumnKey): string => {
    const value = submission.cells.get(cellKeyText({ sheet, row, column }))?.value;
    return typeof value === "string" ? value : "";
  };
  const agency = agencyLine(context, textAt(sheetKeys.cover, "agencyName", "#value"));
  return layoutSheets(context).flatMap((draft) =>
    [...draft.head, ...draft.body].flatMap((row): readonly ResultRow[] => {
      const { key, leastHeightPt = lineHeightPt } = row;
      if (key === undefined) return [];
      const written = rowTexts(draft, row, (column, { field, style }) => {
        if (style === "agency") return agency;
        return field === undefined ? "" : textAt(draft.key, key, column);
      });
      if (written.length === 0) return [];
      const fixed = fixedTexts(draft, withoutFields(row));
      const heightPt = rowHeightPt([...fixed, ...written], leastHeightPt);
      return heightPt > rowHeightPt(fixed, leastHeightPt) ? [{ sheet: draft.key, row: key, heightPt }] : [];
    }),
  );
}

/**
 * A row without what people fill and what shows it: the names of the agency that is laid out for here may be those
 * that it has typed.
 */
function withoutFields(row: RowDraft): RowDraft {
  const cells = Object.entries(row.cells).filter(
    ([, cell]) => cell?.field === undefined && cell?.style !== "agency",
  );
  return { ...row, cells: Object.fromEntries(cells) };
}
