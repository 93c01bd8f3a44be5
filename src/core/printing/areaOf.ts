import { keyEveryRow } from "../form/keyEveryRow";
import type { SheetDraft } from "../form/sheetDraft";
import type { LocatedSheet } from "../reading/submission";
import type { ArrangedSheet } from "../workbook/printArrangement";

/**
 * What is printed of a form's sheet, and which of its rows repeat, wherever people have moved its rows and columns and
 * whatever a program has made of its areas. Repeated rows that don't stand together any more stay as the sheet has them.
 */
export function areaOf(
  draft: SheetDraft,
  { columns, rows }: LocatedSheet,
): Pick<ArrangedSheet, "area" | "titleRows"> {
  const shown = draft.columns.flatMap(({ key, isHidden }) =>
    isHidden === true ? [] : (columns.get(key) ?? []),
  );
  const heads = keyEveryRow(draft).head.flatMap(({ key = "" }) => rows.get(key) ?? []);
  const [left, right] = [Math.min(...shown), Math.max(...shown)];
  const [top, bottom] = [Math.min(...rows.values()), Math.max(...rows.values())];
  const stands = shown.length > 0 && rows.size > 0;
  const [first, last] = [Math.min(...heads), Math.max(...heads)];
  const isTogether = heads.length > 0 && last - first + 1 === draft.head.length;
  return {
    area: stands ? { top, left, bottom, right } : null,
    titleRows: isTogether ? { top: first, bottom: last } : null,
  };
}
