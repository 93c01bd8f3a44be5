import { annexWordsIn } from "../text/annexWords";
import type { StyleName } from "../workbook/styles";
import { sheetKeys, type ColumnKey, type RowKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import type { ColumnDraft, RowDraft, SheetDraft } from "./sheetDraft";
import { frameHead, framePrint, frameRows } from "./sheetFrame";

/** Row keys of the annex: its rows from 1, and the row that says there is nothing. */
export const annexRow = (place: number): RowKey => `annex.${place}`;
export const annexNone: RowKey = "annex.none";

/** Rows that stand ready: some hundred explanations that fill more than a row, or a few of whatever a cell holds. */
export const annexRows = 240;
/** A text takes a row for so many lines: several rows fill a page, and a page's end never falls within one. */
export const linesAnAnnexRow = 9;

/** The columns of the annex, with their widths in characters and their looks. */
export const annexColumns = [
  ["#number", 7, "computedCentre"],
  ["#place", 26, "computed"],
  ["#text", 82, "computed"],
] as const satisfies readonly (readonly [ColumnKey, number, StyleName])[];

/**
 * Texts that no row holds, in full. Rows stand ready and hidden, so that writing results never has to draw one; until
 * then the sheet says that there is nothing.
 */
export function layoutAnnex(context: LayoutContext): SheetDraft {
  const words = annexWordsIn(context.request.language);
  const heads = { "#number": words.number, "#place": words.place, "#text": words.text } as const;
  return {
    key: sheetKeys.annex,
    name: words.sheet,
    tabColour: "7F7F7F",
    columns: [
      { key: "#key", widthChars: 10, isHidden: true },
      ...annexColumns.map(([key, widthChars]): ColumnDraft => ({ key, widthChars })),
    ],
    head: [
      ...frameHead(context, words.title, { title: "#number", agency: ["#text", "#text"] }, (refs) =>
        refs.cell(frameRows.notice, "#id", sheetKeys.summary),
      ),
      {
        leastHeightPt: 30,
        cells: Object.fromEntries(
          annexColumns.map(([key]) => [key, { style: "headSmall", value: heads[key] } as const]),
        ),
      },
    ],
    body: [
      { key: annexNone, cells: { "#number": { style: "note", value: words.none, mergeTo: "#text" } } },
      ...Array.from({ length: annexRows }, (_, place): RowDraft => ({
        key: annexRow(place + 1),
        isHidden: true,
        cells: Object.fromEntries(annexColumns.map(([key, , style]) => [key, { style }])),
      })),
    ],
    isProtected: true,
    print: framePrint(context, "portrait"),
  };
}
