import { cellKeyText } from "../form/keys";
import type { LayoutContext } from "../form/layoutContext";
import { layoutSheets } from "../form/layoutSheets";
import { fixedTexts, rowTexts } from "../form/rowTexts";
import type { Submission } from "../reading/submission";
import { rowHeightPt } from "../workbook/text/rowHeight";
import type { ResultRow } from "./placeResults";

/** Rows of the form that need more height than they were issued with, for what people wrote in them to stand whole. */
export function grownRows(
  context: LayoutContext,
  submission: Pick<Submission, "cells">,
): readonly ResultRow[] {
  return layoutSheets(context).flatMap((draft) =>
    [...draft.head, ...draft.body].flatMap((row): readonly ResultRow[] => {
      const { key, leastHeightPt = 0 } = row;
      if (key === undefined) return [];
      const written = rowTexts(draft, row, (column, { field }) => {
        const found = submission.cells.get(cellKeyText({ sheet: draft.key, row: key, column }));
        return field !== undefined && typeof found?.value === "string" ? found.value : "";
      });
      if (written.length === 0) return [];
      const issued = fixedTexts(draft, row);
      const issuedPt = rowHeightPt(issued, leastHeightPt);
      const heightPt = rowHeightPt([...issued, ...written], leastHeightPt);
      return heightPt > issuedPt ? [{ sheet: draft.key, row: key, heightPt }] : [];
    }),
  );
}
