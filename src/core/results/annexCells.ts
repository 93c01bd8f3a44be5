import { annexColumn } from "../form/annexColumn";
import { cellKeyText, sheetKeys, type ColumnKey, type RowKey } from "../form/keys";
import { annexColumns, annexNone, annexRow, annexRows, linesAnAnnexRow } from "../form/layoutAnnex";
import type { LayoutContext } from "../form/layoutContext";
import { lineHeightPt } from "../form/rowTexts";
import { problem, type Problem } from "../problem";
import type { Submission } from "../reading/submission";
import { annexWordsIn } from "../text/annexWords";
import { fill } from "../text/fill";
import { a1 } from "../workbook/address";
import type { CellValue } from "../workbook/blueprint";
import { styleNamed } from "../workbook/styles";
import { cutText, rowHeightPt } from "../workbook/text/rowHeight";
import { findLongTexts, type LongText } from "./longTexts";
import type { ResultCell, ResultRow } from "./placeResults";

/** The annex, and under which of its numbers the rows of the form are read on. */
export interface Annex {
  readonly cells: readonly ResultCell[];
  readonly rows: readonly ResultRow[];
  /** Numbers in the annex by sheet key and row of the workbook; a row with several long texts has several, as text. */
  readonly numbers: ReadonlyMap<string, string | number>;
  readonly problems: readonly Problem[];
}

/** A text as the annex shows it. */
export interface AnnexEntry {
  /** Where the text is from, in words. */
  readonly place: string;
  /** The text over as many rows as it needs, cut at line ends. */
  readonly pieces: readonly string[];
}

/** The key under which a row of the workbook has its numbers. */
export function numberedRow(sheet: string, row: number): string {
  return `${sheet}!${row}`;
}

/**
 * The texts that no row holds, in full: each over as many rows of the annex as it needs, cut at line ends. What finds
 * no room any more is told; it stands whole in its own cell all the same. A form that was issued before there was
 * an annex has none, and nothing is written.
 */
export function annexCells(context: LayoutContext, submission: Submission): Annex {
  const located = submission.sheets.get(sheetKeys.annex);
  if (located === undefined) return { cells: [], rows: [], numbers: new Map(), problems: [] };
  const texts = findLongTexts(context, submission);
  const numbers = new Map<string, string | number>();
  const lines: Line[] = [];
  const problems: Problem[] = [];
  let number = 0;
  for (const text of texts) {
    const place = { sheet: submission.sheets.get(text.sheet)?.name ?? "", row: text.row };
    const entry = annexEntry(context, text, place.sheet);
    if (lines.length + entry.pieces.length > annexRows) {
      const column = submission.sheets.get(text.sheet)?.columns.get(text.column) ?? 1;
      problems.push(
        problem(
          "results/annex-full",
          { sheet: place.sheet, cell: a1(place.row, column) },
          { rows: annexRows },
        ),
      );
      continue;
    }
    number += 1;
    const shown = context.digits === undefined ? number : context.numerals(String(number));
    const key = numberedRow(text.sheet, text.row);
    const before = numbers.get(key);
    numbers.set(key, before === undefined ? shown : `${before}, ${shown}`);
    lines.push(...linesOf(entry, shown));
  }
  const written = Array.from({ length: annexRows }, (_, at) => lines[at]);
  return {
    cells: written.flatMap((line, at) =>
      annexColumns.map(([column]): ResultCell => ({
        sheet: sheetKeys.annex,
        row: annexRow(at + 1),
        column,
        value: line?.[column] ?? null,
      })),
    ),
    rows: [
      { sheet: sheetKeys.annex, row: annexNone, isHidden: lines.length > 0 },
      ...written.map((line, at) => shownRow(annexRow(at + 1), line)),
    ],
    numbers,
    problems,
  };
}

/** What the annex shows of a text of the sheet that is called `sheetName` now. */
export function annexEntry(
  { numerals, request }: LayoutContext,
  { about, part, text }: LongText,
  sheetName: string,
): AnnexEntry {
  const where = `${sheetName} ${about}`.trim();
  return {
    place: numerals(fill(annexWordsIn(request.language).where, { where, part })),
    pieces: cutText({ text, ...textLook }, linesAnAnnexRow),
  };
}

/** The numbers of rows with keys, for the product's own column of each: what had one and has none any more is emptied. */
export function annexNumberCells(submission: Submission, numbers: Annex["numbers"]): readonly ResultCell[] {
  return [...submission.sheets.values()].flatMap(({ key, columns, rows }) => {
    if (key === sheetKeys.plan || !columns.has(annexColumn)) return [];
    return [...rows].flatMap(([row, at]): readonly ResultCell[] => {
      const value = numbers.get(numberedRow(key, at)) ?? null;
      const stands = submission.cells.has(cellKeyText({ sheet: key, row, column: annexColumn }));
      return value === null && !stands ? [] : [{ sheet: key, row, column: annexColumn, value }];
    });
  });
}

type Line = Readonly<Record<(typeof annexColumns)[number][0], CellValue>>;

const textLook = (() => {
  const [, , [, widthChars, style]] = annexColumns;
  return { widthChars, style: styleNamed(style) };
})();

function linesOf({ place, pieces }: AnnexEntry, number: string | number): readonly Line[] {
  return pieces.map((piece, at) => ({
    "#number": number,
    "#place": at === 0 ? place : null,
    "#text": piece,
  }));
}

/** A row of the annex: shown and high enough for its texts while it is used, else hidden. */
function shownRow(row: RowKey, line: Line | undefined): ResultRow {
  if (line === undefined) return { sheet: sheetKeys.annex, row, isHidden: true };
  const texts = annexColumns.flatMap(([column, widthChars, style]) => {
    const value = line[column satisfies ColumnKey];
    return typeof value === "string" ? [{ text: value, widthChars, style: styleNamed(style) }] : [];
  });
  return { sheet: sheetKeys.annex, row, isHidden: false, heightPt: rowHeightPt(texts, lineHeightPt) };
}
